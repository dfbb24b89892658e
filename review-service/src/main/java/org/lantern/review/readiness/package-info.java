/**
 * When a review is ready for its visit. Start with {@link
 * org.lantern.review.readiness.ReadinessCheck}: each feature that prepares something says what
 * lacks; the season says which of it is demanded, and {@link
 * org.lantern.review.readiness.PreparationDays} by when.
 */
package org.lantern.review.readiness;
