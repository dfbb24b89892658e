package org.lantern.review.staffing;

import org.lantern.review.programme.Strength;

/**
 * What one rule says of one person for one seat.
 *
 * @param passes whether the rule lets them take the seat
 * @param soft whether the rule speaks against them and lets them pass, being soft in this season
 * @param sentence why, with its numbers
 */
public record Verdict(StaffingRule rule, boolean passes, boolean soft, String sentence) {
  /** This as a season weighs its rule: a soft one lets pass what it speaks against. */
  Verdict weighed(Strength strength) {
    return passes || strength == Strength.HARD ? this : new Verdict(rule, true, true, sentence);
  }
}
