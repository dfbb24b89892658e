package org.lantern.review.objection;

/** Where an objection stands. */
public enum ObjectionState {
  RAISED,
  UPHELD,
  SET_ASIDE,
  WITHDRAWN,
  /** The person left the team before anybody decided. */
  LAPSED
}
