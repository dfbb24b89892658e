package org.lantern.review.telephone;

/** What can happen to the record of a call, with the event each publishes. */
public enum TelephoneAction {
  RECORD("review.call-recorded.v1"),
  DENY("review.call-denied.v1"),
  SETTLE("review.call-settled.v1");

  final String eventType;

  TelephoneAction(String eventType) {
    this.eventType = eventType;
  }
}
