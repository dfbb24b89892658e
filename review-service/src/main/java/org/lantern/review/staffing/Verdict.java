package org.lantern.review.staffing;

import java.util.EnumSet;
import java.util.Set;

/**
 * What one rule says of one person for one seat.
 *
 * @param passes whether the rule lets them take the seat
 * @param soft whether the rule speaks against them and lets them pass, being soft in this season
 * @param sentence why, with its numbers
 */
public record Verdict(StaffingRule rule, boolean passes, boolean soft, String sentence) {
  private static final Set<StaffingRule> ASKED_BY_THE_INVITATION =
      EnumSet.of(StaffingRule.NOT_SAID_FREE, StaffingRule.DECLINED_BEFORE);

  /**
   * Whether somebody must say why it is passed over; what was not said, or was declined before, the
   * invitation asks.
   */
  public boolean wantsReason() {
    return soft && !ASKED_BY_THE_INVITATION.contains(rule);
  }
}
