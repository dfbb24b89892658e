/**
 * What a visit is to find out. Start with {@link org.lantern.review.enquiry.LineService}; {@link
 * org.lantern.review.enquiry.LineLifecycle} says what becomes of a line of enquiry, {@link
 * org.lantern.review.enquiry.ComponentsCheck} that no component is passed over.
 */
package org.lantern.review.enquiry;
