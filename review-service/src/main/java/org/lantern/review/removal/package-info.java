/**
 * What should never have been written goes from every draft, version and comment of a review at
 * once. Start with {@link org.lantern.review.removal.Places}, then {@link
 * org.lantern.review.removal.RemovalService}; a document goes by its own way.
 */
package org.lantern.review.removal;
