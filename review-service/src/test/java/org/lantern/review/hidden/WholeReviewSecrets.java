package org.lantern.review.hidden;

import java.util.List;
import java.util.stream.Stream;

/** A review as a whole, with all that a school and a team ever wrote about it. */
final class WholeReviewSecrets {
  private static final String[] LISTS = {
    "/requests", "/day-offers", "/reviews", "/seats", "/reports", "/recommendations"
  };

  private static final List<String> OWN_SEAT =
      List.of("/seats/{id}", "/seats/{id}/history", "/seats/{id}/declaration");

  /** Whoever reads one of these reads nothing of a review they may not know of. */
  private static final String[] OF_REVIEW = {
    "/reviews/{id}",
    "/reviews/{id}/history",
    "/reviews/{id}/team",
    "/seats/{id}",
    "/seats/{id}/history",
    "/seats/{id}/passed-over",
    "/seats/{id}/risks",
    "/seats/{id}/declaration",
    "/reviews/{id}/objections",
    "/objections/{id}",
    "/reviews/{id}/self-evaluation",
    "/reviews/{id}/self-evaluation/history",
    "/reviews/{id}/self-evaluation/sections/{code}",
    "/reviews/{id}/self-evaluation/sections/{code}/texts",
    "/documents",
    "/documents/{id}",
    "/documents/{id}/content",
    "/documents/{id}/history",
    "/reviews/{id}/analysis",
    "/reviews/{id}/analysis/history",
    "/reviews/{id}/analysis/sections/{code}",
    "/reviews/{id}/analysis/sections/{code}/texts",
    "/reviews/{id}/lines-of-enquiry",
    "/reviews/{id}/lines-of-enquiry/{lineId}/history",
    "/reviews/{id}/plan-points",
    "/reviews/{id}/plan-points/{pointId}/history",
    "/reviews/{id}/readiness",
    "/evidence-notes",
    "/evidence-notes/{id}",
    "/reviews/{id}/activities",
    "/reviews/{id}/daily-summaries",
    "/reviews/{id}/findings",
    "/reviews/{id}/removals",
    "/reviews/{id}/report",
    "/reports/{id}",
    "/reports/{id}/history",
    "/reports/{id}/sections",
    "/reports/{id}/sections/{code}",
    "/reports/{id}/sections/{code}/texts",
    "/reports/{id}/sections/{code}/differences",
    "/reports/{id}/differences",
    "/reports/{id}/draft-comments",
    "/reports/{id}/checklist",
    "/reports/{id}/comments",
    "/reports/{id}/response",
    "/reports/{id}/disputes",
    "/reports/{id}/sharing",
    "/reports/{id}/readers",
    "/reviews/{id}/feedback",
    "/recommendations/{id}",
    "/recommendations/{id}/history"
  };

  private static final String[] LISTS_OF_HEAD = {
    "/requests", "/day-offers", "/reviews", "/reports", "/recommendations"
  };

  /** Who is asked to come knows of their seat, and of nothing else before they accept. */
  private static final String[] OF_REVIEW_FOR_INVITED =
      Stream.of(OF_REVIEW).filter(read -> !OWN_SEAT.contains(read)).toArray(String[]::new);

  private static final String[] OF_REQUEST = {
    "/requests/{id}", "/requests/{id}/history", "/day-offers/{id}", "/day-offers/{id}/history"
  };

  private static final String OUTSIDERS =
      "stranger, reviewer, other-head, trust-leader, tied-administrator";

  /** Who belongs to a school that an area names beside the host. */
  private static final String OF_NAMED_SCHOOL = "named-head, named-administrator";

  private WholeReviewSecrets() {}

  static List<Secret> all() {
    return List.of(
        Secret.of("a review and all that was written in it", WholeReviewSecrets::everything)
            .hiddenFrom(OUTSIDERS, LISTS)
            .notThereFor(OUTSIDERS, OF_REVIEW)
            .notThereFor(OUTSIDERS, OF_REQUEST)
            .notThereFor(OUTSIDERS, "/reviews/{id}/team/candidates")
            .seenBy("administrator", "/requests", "/day-offers", "/reviews", "/reports")
            .seenBy("head", LISTS_OF_HEAD)
            .seenBy("head", OF_REQUEST)
            .seenBy("administrator", "/reviews/{id}/team/candidates"),
        Secret.of("what is written in a review", WholeReviewSecrets::otherwise)
            .given(WholeReviewSecrets::everything)
            .hiddenFrom(OUTSIDERS, LISTS)
            .hiddenFrom(OUTSIDERS, OF_REVIEW)
            .hiddenFrom(OUTSIDERS, OF_REQUEST)
            .hiddenFrom(OUTSIDERS, "/reviews/{id}/team/candidates")
            .hiddenFrom("invited", OF_REVIEW_FOR_INVITED)
            .hiddenFrom("invited", OF_REQUEST)
            .seenBy("head", "/reviews/{id}", "/requests/{id}", "/reports/{id}"),
        Secret.of("what is written in a review of a trust", WholeReviewSecrets::otherwise)
            .given(WholeReviewSecrets::ofTrust)
            .hiddenFrom("head", LISTS)
            .hiddenFrom("head", OF_REVIEW)
            .hiddenFrom("head", OF_REQUEST)
            .seenBy("trust-leader", "/reviews/{id}", "/requests/{id}", "/reports/{id}"),
        Secret.of("what is written in a review of an area", WholeReviewSecrets::otherwise)
            .given(WholeReviewSecrets::ofArea)
            .hiddenFrom(OF_NAMED_SCHOOL, LISTS)
            .hiddenFrom(OF_NAMED_SCHOOL, OF_REVIEW)
            .hiddenFrom(OF_NAMED_SCHOOL, OF_REQUEST)
            .hiddenFrom("named-administrator", "/reviews/{id}/team/candidates")
            .seenBy("head", "/reviews/{id}", "/requests/{id}", "/reports/{id}"));
  }

  private static void ofTrust(World world) {
    everything(world);
    world.scene.aboutTrust(world.trust);
  }

  private static void ofArea(World world) {
    everything(world);
    world.scene.aboutArea("Mathematics", world.named);
  }

  static void everything(World world) {
    world.review();
    world.offer();
    world.invitation();
    world.objection();
    world.passedOver();
    world.declaredTie();
    world.selfEvaluation("FILED");
    world.analysis("SHARED");
    world.line();
    world.planPoint();
    world.document();
    world.timetable();
    world.scene.withFindings();
    ReportWorld.report(world, "SCHOOL_CHECK");
    ReportWorld.earlierReport(world);
    ReportWorld.draftComment(world, "TEAM");
    ReportWorld.schoolComment(world);
    ReportWorld.response(world);
    ReportWorld.dispute(world);
    ReportWorld.sharing(world);
    ReportWorld.reader(world);
    world.removal();
    world.feedback(world.scene.lead, "LEAD", world.scene.peer);
    world.recommend();
  }

  /** The same things, each of which says something else. */
  private static void otherwise(World world) {
    world.rewritten("request", "wishes = 'Less.', state = 'WITHDRAWN'", world.scene.request);
    world.rewritten("day_offer", "state = 'WITHDRAWN'", world.scene.offer);
    world.rewritten("review", "state = 'FINDINGS_AGREED', notice_days = 9", world.scene.review);
    world.rewritten("seat", "state = 'DECLINED'", world.seat);
    world.rewritten("objection", "reason = 'Another.'", world.objection);
    world.rewritten("document", "name = 'other.txt', size = 9", world.document);
    world.rewritten("line_of_enquiry", "question = 'Why?'", world.line);
    world.rewritten("evidence_note", "text = 'unseen'", world.scene.note);
    world.rewritten("finding", "text = 'Weak.'", world.scene.finding);
    world.rewritten("report", "summary = 'No.', state = 'QUALITY_CHECK'", world.scene.report);
    world.rewritten("report_comment", "text = 'So.'", world.comment);
    world.rewritten("recommendation", "progress = 'Done.'", world.scene.recommendation);
    world.sql.run("update removal set reason = 'Another.' where review_id = ?", world.scene.review);
    world.sql.run("delete from feedback where review_id = ?", world.scene.review);
    world.sql.run("delete from report_hold where report_id = ?", world.scene.report);
    world.sql.run("delete from activity where review_id = ?", world.scene.review);
    world.sql.run(
        "update self_evaluation set state = 'DRAFT' where review_id = ?", world.scene.review);
    world.sql.run(
        "update analysis set state = 'DRAFTING', shared_at = null where review_id = ?",
        world.scene.review);
    ReportWorld.draftComment(world, "QUALITY");
  }
}
