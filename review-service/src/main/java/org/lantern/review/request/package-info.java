/**
 * A school asks for a review. Start with {@link org.lantern.review.request.RequestLifecycle}, then
 * {@link org.lantern.review.request.RequestService}; {@link
 * org.lantern.review.request.OtherRequests} says what else the school has asked for.
 */
package org.lantern.review.request;
