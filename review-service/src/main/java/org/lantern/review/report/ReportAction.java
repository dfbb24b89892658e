package org.lantern.review.report;

/** What can happen to a report, with the event each publishes. */
public enum ReportAction {
  BEGIN("review.report-begun.v1"),
  SUBMIT("review.report-submitted.v1"),
  SEND_BACK("review.report-sent-back.v1"),
  RELEASE("review.report-released.v1"),
  TAKE_OVER("review.report-taken-over.v1"),
  CONFIRM_FACTS("review.report-facts-confirmed.v1"),
  REOPEN_FACTS("review.report-facts-reopened.v1"),
  DISPUTE("review.report-disputed.v1"),
  LIFT_DISPUTE("review.report-dispute-lifted.v1"),
  FINALISE("review.report-finalised.v1"),
  AMEND("review.report-amended.v1"),
  SUPERSEDE("review.report-superseded.v1"),
  VOID("review.report-voided.v1"),
  CHANGE_AUTHOR("review.report-author-changed.v1");

  final String eventType;

  ReportAction(String eventType) {
    this.eventType = eventType;
  }
}
