/**
 * Days are offered and confirmed, or answered with others. Start with {@link
 * org.lantern.review.dayoffer.DayOfferLifecycle}; {@link org.lantern.review.dayoffer.FittingDays}
 * says which can be offered, and who listens to {@link org.lantern.review.dayoffer.DaysConfirmed}
 * makes and dates the review.
 */
package org.lantern.review.dayoffer;
