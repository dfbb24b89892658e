package org.lantern.review.staffing;

/**
 * What one rule says of one person for one seat.
 *
 * @param passes whether the rule lets them take the seat
 * @param sentence why, with its numbers
 */
public record Verdict(StaffingRule rule, boolean passes, String sentence) {}
