package org.lantern.review.report;

/** Where a report stands. */
public enum ReportState {
  DRAFTING,
  QUALITY_CHECK,
  SCHOOL_CHECK,
  FINAL
}
