/**
 * Reviewers: what they are trained for, by part and phase, and the records of how they came to be.
 * Start with {@link org.lantern.review.reviewer.ReviewerService}. When they are free, what they
 * know and who assures them have packages of their own.
 */
package org.lantern.review.reviewer;
