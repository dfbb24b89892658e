/**
 * Who may take a seat. {@link org.lantern.review.staffing.StaffingRule} holds the rules as pure
 * values; {@link org.lantern.review.staffing.StaffingService} gathers the facts they ask for.
 */
package org.lantern.review.staffing;
