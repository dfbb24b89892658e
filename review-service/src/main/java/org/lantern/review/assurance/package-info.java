/**
 * What employers, or the network, assure of people before they may enter a school. Start with
 * {@link org.lantern.review.assurance.AssuranceService}.
 */
package org.lantern.review.assurance;
