/**
 * Who may take a seat. {@link org.lantern.review.staffing.StaffingRule} holds the rules as pure
 * values; {@link org.lantern.review.staffing.StaffingService} asks them of everybody in question,
 * of facts that {@code FactsReader} reads in a fixed number of statements.
 */
package org.lantern.review.staffing;
