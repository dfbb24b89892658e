package org.lantern.review.request;

/** What can happen to a request, with the event each publishes. */
public enum RequestAction {
  REQUEST("review.request-made.v1"),
  ACCEPT("review.request-accepted.v1"),
  WAITLIST("review.request-waitlisted.v1"),
  DECLINE("review.request-declined.v1"),
  WITHDRAW("review.request-withdrawn.v1"),
  TAKE_OVER("review.request-taken-over.v1");

  final String eventType;

  RequestAction(String eventType) {
    this.eventType = eventType;
  }
}
