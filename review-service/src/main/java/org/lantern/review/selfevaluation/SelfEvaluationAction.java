package org.lantern.review.selfevaluation;

/** What can happen to a self-evaluation, with the event it publishes. */
public enum SelfEvaluationAction {
  FILE("review.self-evaluation-filed.v1"),
  TAKE_BACK("review.self-evaluation-taken-back.v1");

  final String eventType;

  SelfEvaluationAction(String eventType) {
    this.eventType = eventType;
  }
}
