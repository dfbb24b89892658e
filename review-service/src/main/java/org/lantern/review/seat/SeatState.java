package org.lantern.review.seat;

/** Where a seat on a review's team stands. */
public enum SeatState {
  PROPOSED,
  INVITED,
  ACCEPTED,
  DECLINED,
  WITHDRAWN;

  /** Whether others of the review may know of the person: asked, or joined. */
  boolean isJoining() {
    return this == INVITED || this == ACCEPTED;
  }

  /** Whether the person is on the team. */
  boolean isJoined() {
    return this == ACCEPTED;
  }

  /** Whether the seat takes the person's days. */
  boolean isLive() {
    return this == PROPOSED || this == INVITED || this == ACCEPTED;
  }
}
