package org.lantern.review.report;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.review.report.ReportAction.AMEND;
import static org.lantern.review.report.ReportAction.CHANGE_AUTHOR;
import static org.lantern.review.report.ReportAction.CONFIRM_FACTS;
import static org.lantern.review.report.ReportAction.DISPUTE;
import static org.lantern.review.report.ReportAction.FINALISE;
import static org.lantern.review.report.ReportAction.LIFT_DISPUTE;
import static org.lantern.review.report.ReportAction.RELEASE;
import static org.lantern.review.report.ReportAction.REOPEN_FACTS;
import static org.lantern.review.report.ReportAction.SEND_BACK;
import static org.lantern.review.report.ReportAction.SUBMIT;
import static org.lantern.review.report.ReportAction.SUPERSEDE;
import static org.lantern.review.report.ReportAction.TAKE_OVER;
import static org.lantern.review.report.ReportAction.VOID;
import static org.lantern.review.report.ReportState.DRAFTING;
import static org.lantern.review.report.ReportState.FINAL;
import static org.lantern.review.report.ReportState.QUALITY_CHECK;
import static org.lantern.review.report.ReportState.SCHOOL_CHECK;
import static org.lantern.review.report.ReportState.SUPERSEDED;
import static org.lantern.review.report.ReportState.VOIDED;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a report. */
final class ReportLifecycle {
  private static final String NEXT_AUTHOR =
      "Who follows a lead that left the team writes on from where the text stands.";

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
              "Somebody who did not write it has ticked the whole list and lets the school see"
                  + " it."),
          row(
              SCHOOL_CHECK,
              TAKE_OVER,
              SCHOOL_CHECK,
              Role.QUALITY_ASSURER,
              "Another assurer decides the school's comments when the first cannot."),
          row(
              SCHOOL_CHECK,
              CONFIRM_FACTS,
              SCHOOL_CHECK,
              Relation.HOST_HEAD,
              "The head has read it and has no more to say on its facts."),
          row(
              SCHOOL_CHECK,
              CONFIRM_FACTS,
              SCHOOL_CHECK,
              Relation.SYSTEM,
              "Silence after a reminder counts as no comment."),
          row(
              SCHOOL_CHECK,
              REOPEN_FACTS,
              SCHOOL_CHECK,
              Relation.SYSTEM,
              "A section that changed after the facts were confirmed goes back to the school."),
          row(
              SCHOOL_CHECK,
              DISPUTE,
              SCHOOL_CHECK,
              Relation.HOST_HEAD,
              "While a formal complaint is open, the report cannot become final."),
          row(
              SCHOOL_CHECK,
              LIFT_DISPUTE,
              SCHOOL_CHECK,
              Role.NETWORK_ADMIN,
              "Somebody outside the team says how the dispute came out."),
          row(
              SCHOOL_CHECK,
              FINALISE,
              FINAL,
              Role.NETWORK_ADMIN,
              "The facts are checked and every comment on them is decided; the report is frozen."),
          row(
              SCHOOL_CHECK,
              FINALISE,
              FINAL,
              Relation.FINALISING_AUTHOR,
              "The same by its author, where the season says that the lead does so too."),
          row(
              FINAL,
              AMEND,
              FINAL,
              Role.NETWORK_ADMIN,
              "A change after the end makes a new edition, which goes the same way."),
          row(
              FINAL,
              SUPERSEDE,
              SUPERSEDED,
              Relation.SYSTEM,
              "A later edition is final; this one stays readable as superseded."),
          row(
              FINAL,
              VOID,
              VOIDED,
              Role.NETWORK_ADMIN,
              "The network takes back what should not stand; those who opened it are told."),
          row(DRAFTING, CHANGE_AUTHOR, DRAFTING, Relation.SYSTEM, NEXT_AUTHOR),
          row(QUALITY_CHECK, CHANGE_AUTHOR, QUALITY_CHECK, Relation.SYSTEM, NEXT_AUTHOR),
          row(SCHOOL_CHECK, CHANGE_AUTHOR, SCHOOL_CHECK, Relation.SYSTEM, NEXT_AUTHOR));

  private ReportLifecycle() {}
}
