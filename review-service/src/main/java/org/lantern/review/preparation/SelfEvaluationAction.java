package org.lantern.review.preparation;

/** What can happen to a self-evaluation, with the event it publishes. */
public enum SelfEvaluationAction {
  FILE("review.self-evaluation-filed.v1");

  final String eventType;

  SelfEvaluationAction(String eventType) {
    this.eventType = eventType;
  }
}
