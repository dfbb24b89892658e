/**
 * A review from its days to agreed findings. Start with {@link
 * org.lantern.review.review.ReviewLifecycle}, then {@link org.lantern.review.review.ReviewService}.
 * Its side roads are {@link org.lantern.review.review.PostponementService} and {@link
 * org.lantern.review.review.CancellationService}; a {@link org.lantern.review.review.HoldKind} says
 * what a hold forbids. It knows none of the features above: they implement {@link
 * org.lantern.review.review.ReviewGuard}, {@link org.lantern.review.review.ReviewTeam}, {@link
 * org.lantern.review.review.TeamDays}, {@link org.lantern.review.review.VisitAhead} and {@link
 * org.lantern.review.review.FindingsAgreed}.
 */
package org.lantern.review.review;
