/**
 * What a review evaluates, as data. Start with {@link
 * org.lantern.review.framework.FrameworkContent}.
 */
package org.lantern.review.framework;
