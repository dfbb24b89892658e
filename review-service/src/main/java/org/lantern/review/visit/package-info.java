/**
 * The days of a visit: who does what when, and what the lead shares with the head in the evening.
 * Start with {@link org.lantern.review.visit.ActivityService}, then {@link
 * org.lantern.review.visit.DailySummaryService}; {@link org.lantern.review.visit.TimetableCheck}
 * says what lacks before the review is ready.
 */
package org.lantern.review.visit;
