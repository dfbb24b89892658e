/**
 * What happens between a confirmed team and the visit. Start with {@link
 * org.lantern.review.preparation.SelfEvaluationService}; its guard decides whether a review is
 * ready.
 */
package org.lantern.review.preparation;
