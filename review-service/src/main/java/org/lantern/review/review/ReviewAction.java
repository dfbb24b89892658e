package org.lantern.review.review;

/** What can happen to a review, with the event each publishes. */
public enum ReviewAction {
  DATE("review.review-dated.v1"),
  CONFIRM_TEAM("review.team-confirmed.v1"),
  MARK_READY("review.review-ready.v1"),
  START("review.review-started.v1"),
  AGREE_FINDINGS("review.findings-agreed.v1"),
  POSTPONE("review.review-postponed.v1"),
  REDATE("review.review-redated.v1"),
  SWITCH_MODE("review.mode-switched.v1"),
  CANCEL("review.review-cancelled.v1"),
  ABANDON("review.review-abandoned.v1"),
  MOVE("review.review-moved.v1"),
  CLOSE("review.review-closed.v1");

  final String eventType;

  ReviewAction(String eventType) {
    this.eventType = eventType;
  }
}
