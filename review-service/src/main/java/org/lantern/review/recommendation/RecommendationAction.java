package org.lantern.review.recommendation;

/** What can happen to a recommendation, with the event each publishes. */
public enum RecommendationAction {
  MAKE("review.recommendation-made.v1"),
  ACCEPT("review.recommendation-accepted.v1"),
  PLAN("review.recommendation-planned.v1"),
  BEGIN("review.recommendation-begun.v1"),
  EMBED("review.recommendation-embedded.v1"),
  DECLINE("review.recommendation-declined.v1"),
  SUPERSEDE("review.recommendation-superseded.v1"),
  VERIFY("review.recommendation-verified.v1"),
  WITHDRAW("review.recommendation-withdrawn.v1"),
  REINSTATE("review.recommendation-reinstated.v1");

  final String eventType;

  RecommendationAction(String eventType) {
    this.eventType = eventType;
  }
}
