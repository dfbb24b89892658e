/**
 * Who reads a final report beside those who made it: the school's decision, which the agreement of
 * the year bounds, and the log of who opened it. Start with {@link
 * org.lantern.review.sharing.SharingService}; {@link org.lantern.review.sharing.ReadableReports}
 * holds the conditions by which reports are found.
 */
package org.lantern.review.sharing;
