package org.lantern.review.declaration;

/** What may tie somebody to a school, its trust or its people, and whether it bars them. */
public enum DeclaredTieKind {
  /** Works there or did so within three years. */
  WORKED_THERE(true),
  /** A relative works, governs or learns there. */
  FAMILY(true),
  GOVERNS(true),
  /** Is paid by it or sells to it. */
  PAID_BY(true),
  /** Has applied for a post there. */
  APPLIED_THERE(true),
  FRIENDSHIP(false),
  /** Knows people there by their work. */
  KNOWS_STAFF(false),
  OTHER(false);

  private final boolean bars;

  DeclaredTieKind(boolean bars) {
    this.bars = bars;
  }

  /** Whether nobody need weigh it. */
  boolean bars() {
    return bars;
  }
}
