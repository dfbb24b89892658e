package org.lantern.review.report;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.review.report.ReportAction.FINALISE;
import static org.lantern.review.report.ReportAction.RELEASE;
import static org.lantern.review.report.ReportAction.SEND_BACK;
import static org.lantern.review.report.ReportAction.SUBMIT;
import static org.lantern.review.report.ReportState.DRAFTING;
import static org.lantern.review.report.ReportState.FINAL;
import static org.lantern.review.report.ReportState.QUALITY_CHECK;
import static org.lantern.review.report.ReportState.SCHOOL_CHECK;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a report. */
final class ReportLifecycle {
  static final Lifecycle<ReportState, ReportAction> TABLE =
      Lifecycle.of(
          "report",
          row(
              DRAFTING,
              SUBMIT,
              QUALITY_CHECK,
              Relation.AUTHOR,
              "The author hands the report to somebody else for the quality check."),
          row(
              QUALITY_CHECK,
              SEND_BACK,
              DRAFTING,
              Role.QUALITY_ASSURER,
              "The assurer asks for a change and never makes one."),
          row(
              QUALITY_CHECK,
              RELEASE,
              SCHOOL_CHECK,
              Role.QUALITY_ASSURER,
              "Somebody who did not write it lets the school see it."),
          row(
              SCHOOL_CHECK,
              FINALISE,
              FINAL,
              Role.NETWORK_ADMIN,
              "Every comment of the school is answered; the report is frozen."));

  private ReportLifecycle() {}
}
