/**
 * Why a soft rule was passed over when somebody was proposed for a seat. Start with {@link
 * org.lantern.review.passover.PassOverService}.
 */
package org.lantern.review.passover;
