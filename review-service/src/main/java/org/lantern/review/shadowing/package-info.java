/**
 * What a review means to who shadowed it. {@link org.lantern.review.shadowing.ShadowingService}
 * records it as training once the report is final, and hides that from who may not know of the
 * review; how somebody comes to shadow is a seat like any other.
 */
package org.lantern.review.shadowing;
