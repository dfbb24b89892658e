/**
 * When nothing follows from a review any more. Start with {@link
 * org.lantern.review.closing.ClosingService}.
 */
package org.lantern.review.closing;
