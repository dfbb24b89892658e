/**
 * Reviewers: what they are trained for and when they are not free. Start with {@link
 * org.lantern.review.reviewer.ReviewerService}.
 */
package org.lantern.review.reviewer;
