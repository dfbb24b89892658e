/**
 * A school asks for a review. Start with {@link org.lantern.review.request.RequestLifecycle}, then
 * {@link org.lantern.review.request.RequestService}.
 */
package org.lantern.review.request;
