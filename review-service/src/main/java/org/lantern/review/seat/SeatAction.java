package org.lantern.review.seat;

/** What can happen to a seat, with the event each publishes. */
public enum SeatAction {
  PROPOSE("review.seat-proposed.v1"),
  INVITE("review.seat-invited.v1"),
  ACCEPT("review.seat-accepted.v1"),
  DECLINE("review.seat-declined.v1"),
  WITHDRAW("review.seat-withdrawn.v1"),
  REPLACE("review.seat-replaced.v1"),
  PUT_AT_RISK("review.seat-put-at-risk.v1"),
  RESTORE_PROPOSAL("review.seat-restored.v1"),
  RESTORE_INVITATION("review.seat-restored.v1"),
  RESTORE("review.seat-restored.v1");

  final String eventType;

  SeatAction(String eventType) {
    this.eventType = eventType;
  }
}
