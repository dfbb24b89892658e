package org.lantern.review.analysis;

/** What can happen to an analysis, with the event it publishes. */
public enum AnalysisAction {
  SHARE("review.analysis-shared.v1");

  final String eventType;

  AnalysisAction(String eventType) {
    this.eventType = eventType;
  }
}
