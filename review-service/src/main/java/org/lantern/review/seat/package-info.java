/**
 * The team of a review. Start with {@link org.lantern.review.seat.SeatLifecycle}, then {@link
 * org.lantern.review.seat.SeatService}, which asks the rules of {@code candidate} at every step.
 * {@link org.lantern.review.seat.SeatRiskService} asks them again; {@link
 * org.lantern.review.seat.SeatTasksService} says who is waited for.
 */
package org.lantern.review.seat;
