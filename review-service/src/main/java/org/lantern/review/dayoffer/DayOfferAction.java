package org.lantern.review.dayoffer;

/** What can happen to an offer of days, with the event each publishes. */
public enum DayOfferAction {
  OFFER("review.days-offered.v1"),
  CONFIRM("review.days-confirmed.v1"),
  ANSWER("review.days-answered.v1"),
  WITHDRAW("review.days-withdrawn.v1");

  final String eventType;

  DayOfferAction(String eventType) {
    this.eventType = eventType;
  }
}
