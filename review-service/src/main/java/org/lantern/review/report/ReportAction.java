package org.lantern.review.report;

/** What can happen to a report, with the event each publishes. */
public enum ReportAction {
  BEGIN("review.report-begun.v1"),
  SUBMIT("review.report-submitted.v1"),
  SEND_BACK("review.report-sent-back.v1"),
  RELEASE("review.report-released.v1"),
  FINALISE("review.report-finalised.v1");

  final String eventType;

  ReportAction(String eventType) {
    this.eventType = eventType;
  }
}
