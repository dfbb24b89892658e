package org.lantern.review.objection;

/** What can happen to an objection, with the event each publishes. */
public enum ObjectionAction {
  RAISE("review.objection-raised.v1"),
  UPHOLD("review.objection-upheld.v1"),
  SET_ASIDE("review.objection-set-aside.v1"),
  WITHDRAW("review.objection-withdrawn.v1"),
  LAPSE("review.objection-lapsed.v1");

  final String eventType;

  ObjectionAction(String eventType) {
    this.eventType = eventType;
  }
}
