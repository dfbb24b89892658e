/**
 * What a new year means for reviews: seasons made from this year's, and assurances to give anew.
 * Start with {@link org.lantern.review.newyear.NewYearService}, which shows it before an
 * administrator starts the year in school-service, and does it when that is told.
 */
package org.lantern.review.newyear;
