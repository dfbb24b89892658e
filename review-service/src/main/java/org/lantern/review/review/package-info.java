/**
 * A review from its days to agreed findings. Start with {@link
 * org.lantern.review.review.ReviewLifecycle}, then {@link org.lantern.review.review.ReviewService}.
 * It knows none of the features above: they implement {@link
 * org.lantern.review.review.ReviewGuard}, {@link org.lantern.review.review.ReviewTeam} and {@link
 * org.lantern.review.review.FindingsAgreed}.
 */
package org.lantern.review.review;
