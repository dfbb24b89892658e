package org.lantern.review.staffing;

/**
 * What one rule says of one person for one seat.
 *
 * @param passes whether the rule lets them take the seat
 * @param soft whether the rule speaks against them and lets them pass, being soft in this season
 * @param sentence why, with its numbers
 */
public record Verdict(StaffingRule rule, boolean passes, boolean soft, String sentence) {
  /** Whether somebody must say why it is passed over; what was not said, the invitation asks. */
  public boolean wantsReason() {
    return soft && rule != StaffingRule.NOT_SAID_FREE;
  }
}
