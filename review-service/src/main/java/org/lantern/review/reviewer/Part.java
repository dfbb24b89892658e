package org.lantern.review.reviewer;

/** The part somebody plays in a review team. */
public enum Part {
  LEAD,
  PEER
}
