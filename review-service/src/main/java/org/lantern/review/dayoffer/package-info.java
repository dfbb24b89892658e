/**
 * Days are offered and confirmed. Start with {@link org.lantern.review.dayoffer.DayOfferLifecycle};
 * who listens to {@link org.lantern.review.dayoffer.DaysConfirmed} makes the review.
 */
package org.lantern.review.dayoffer;
