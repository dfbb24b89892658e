/**
 * What a school has against somebody who was asked to join its review. Start with {@link
 * org.lantern.review.objection.ObjectionLifecycle}, then {@link
 * org.lantern.review.objection.ObjectionService}.
 */
package org.lantern.review.objection;
