package org.lantern.review.telephone;

/** Where the record of a call stands. */
public enum TelephoneState {
  RECORDED,
  /** The person says that they did not say it. */
  DENIED,
  SETTLED
}
