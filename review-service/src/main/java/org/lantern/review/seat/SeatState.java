package org.lantern.review.seat;

/** Where a seat on a review's team stands. */
public enum SeatState {
  PROPOSED,
  INVITED,
  ACCEPTED,
  DECLINED,
  WITHDRAWN,
  REPLACED,
  /** A hard rule speaks against the person; the seat keeps its days until that is mended. */
  AT_RISK;

  /** Whether the seat takes the person's days. */
  public boolean isLive() {
    return this == PROPOSED || this == INVITED || this == ACCEPTED || this == AT_RISK;
  }
}
