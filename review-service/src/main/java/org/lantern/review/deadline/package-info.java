/**
 * Until when the steps of a review are to be done, and what follows when they are not. Start with
 * {@link org.lantern.review.deadline.Step}; {@link org.lantern.review.deadline.DeadlineService}
 * counts the days by the calendar of the one who must act, opens and closes the task that waits for
 * them, and tells administrators of what is overdue. The features that have such steps say how the
 * tasks look, with a {@link org.lantern.review.deadline.LimitedStep} each. Reminders before, on and
 * after the day are school-service's, which has all tasks. See docs/adr/0031.
 */
package org.lantern.review.deadline;
