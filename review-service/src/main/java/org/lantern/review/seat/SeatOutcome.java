package org.lantern.review.seat;

/** What becomes of a seat that clashes with one of the other person, when the two become one. */
public enum SeatOutcome {
  WITHDRAWN,
  STAYS,
  /** Both were accepted, and what was agreed with a school changes only by people. */
  STAYS_UNDER_EARLIER_ID
}
