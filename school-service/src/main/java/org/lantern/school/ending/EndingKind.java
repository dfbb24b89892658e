package org.lantern.school.ending;

/**
 * How a school ends, and what becomes of membership, employments and roles. The event tells the
 * kind, for what other services have of the school.
 */
public enum EndingKind {
  /** Membership, employments and roles end on the day. */
  CLOSED(Consequence.ENDS_ON_THE_DAY),
  /** They end on the day, and the people are invited to the successor as a task. */
  MERGED_INTO_MEMBER(Consequence.ENDS_ON_THE_DAY),
  /** They end on the day. */
  MERGED_ELSEWHERE(Consequence.ENDS_ON_THE_DAY),
  /** The same school under another number: everything follows. */
  NEW_NUMBER(Consequence.FOLLOWS),
  /** Somebody decides what goes where. */
  SPLIT(Consequence.STAYS),
  /** Kept and flagged until the register has it again, or somebody says what happened. */
  VANISHED(Consequence.STAYS);

  private final Consequence consequence;

  EndingKind(Consequence consequence) {
    this.consequence = consequence;
  }

  Consequence consequence() {
    return consequence;
  }

  /** What becomes of membership, employments and roles. */
  enum Consequence {
    ENDS_ON_THE_DAY,
    FOLLOWS,
    STAYS
  }
}
