package org.lantern.review.dayoffer;

/** Where an offer of days stands. */
public enum DayOfferState {
  OFFERED,
  CONFIRMED,
  ANSWERED,
  WITHDRAWN
}
