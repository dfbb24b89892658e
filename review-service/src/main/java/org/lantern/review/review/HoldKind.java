package org.lantern.review.review;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Why a review does not go on for a while, and what is forbidden as long as that lasts. */
public enum HoldKind {
  POSTPONED(
      "This review is postponed. It goes on when the school has confirmed new days.",
      EnumSet.of(
          ReviewAction.CONFIRM_TEAM,
          ReviewAction.MARK_READY,
          ReviewAction.START,
          ReviewAction.POSTPONE,
          ReviewAction.SWITCH_MODE));

  private final String sentence;
  private final Set<ReviewAction> forbids;

  HoldKind(String sentence, Set<ReviewAction> forbids) {
    this.sentence = sentence;
    this.forbids = Collections.unmodifiableSet(forbids);
  }

  /** What whoever tries a forbidden action is told. */
  String sentence() {
    return sentence;
  }

  Set<ReviewAction> forbids() {
    return forbids;
  }
}
