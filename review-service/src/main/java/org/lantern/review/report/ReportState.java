package org.lantern.review.report;

/** Where a report stands. */
public enum ReportState {
  DRAFTING,
  QUALITY_CHECK,
  SCHOOL_CHECK,
  FINAL,
  /** A later edition is final. */
  SUPERSEDED,
  VOIDED;

  /** Whether its content is frozen. */
  public boolean isFrozen() {
    return this == FINAL || this == SUPERSEDED || this == VOIDED;
  }
}
