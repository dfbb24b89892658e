/**
 * The team of a review. Start with {@link org.lantern.review.seat.SeatLifecycle}, then {@link
 * org.lantern.review.seat.SeatService}, which asks the rules of {@code staffing} at every step.
 */
package org.lantern.review.seat;
