/**
 * What lead, team and host say of each other after a visit. Start with {@link
 * org.lantern.review.feedback.FeedbackService}.
 */
package org.lantern.review.feedback;
