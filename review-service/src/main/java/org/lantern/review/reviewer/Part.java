package org.lantern.review.reviewer;

/** The part somebody plays in a review team. */
public enum Part {
  LEAD,
  PEER,
  /** In training: goes along and reads, and is nothing to the size or strength of the team. */
  SHADOW;

  /** Whether who plays it reviews the school; people are qualified for such parts alone. */
  public boolean reviews() {
    return this != SHADOW;
  }
}
