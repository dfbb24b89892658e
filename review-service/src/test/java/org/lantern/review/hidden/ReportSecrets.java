package org.lantern.review.hidden;

import java.util.List;
import java.util.UUID;

/** A report on its way, and what remains of the way when it is final. */
final class ReportSecrets {
  private static final String[] AT_THE_REVIEW = {
    "/reviews/{id}/report", "/reports", "/reviews/{id}", "/reviews"
  };

  private static final String[] REPORT = {
    "/reports/{id}",
    "/reports/{id}/history",
    "/reports/{id}/sections",
    "/reports/{id}/sections/{code}",
    "/reports/{id}/comments",
    "/reports/{id}/response",
    "/reports/{id}/sharing",
    "/reports/{id}/differences"
  };

  /** Where drafts stand, and what was said about them. */
  private static final String[] DRAFTS = {
    "/reports/{id}/sections/{code}/texts",
    "/reports/{id}/sections/{code}/differences",
    "/reports/{id}/draft-comments",
    "/reports/{id}/checklist"
  };

  private ReportSecrets() {}

  static List<Secret> all() {
    return List.of(
        Secret.of("a report that the team drafts", world -> ReportWorld.report(world, "DRAFTING"))
            .given(ReportSecrets::agreed)
            .hiddenFrom("head, administrator, assurer", AT_THE_REVIEW)
            .notThereFor("head, administrator, assurer", REPORT)
            .notThereFor("head, administrator, assurer", DRAFTS)
            .notThereFor("head, administrator, assurer", "/reports/{id}/disputes")
            .seenBy("lead, peer, shadow", "/reviews/{id}/report", "/reports", "/reports/{id}"),
        Secret.of("what stands in a draft", ReportSecrets::redrafted)
            .given(ReportSecrets::drafted)
            .hiddenFrom("head, administrator, assurer", AT_THE_REVIEW)
            .hiddenFrom("head, administrator, assurer", REPORT)
            .hiddenFrom("head, administrator, assurer", DRAFTS)
            .seenBy("lead, peer, shadow", "/reports/{id}/sections/{code}/texts")
            .seenBy("lead, peer, shadow", "/reports/{id}/draft-comments"),
        Secret.of("that a draft is being checked", ReportSecrets::submitted)
            .given(ReportSecrets::drafted)
            .hiddenFrom("head, administrator", AT_THE_REVIEW)
            .hiddenFrom("head, administrator", REPORT)
            .hiddenFrom("head, administrator", DRAFTS)
            .seenBy("assurer, lead", "/reports/{id}", "/reports/{id}/draft-comments"),
        Secret.of("what was said about drafts", ReportSecrets::redrafted)
            .given(ReportSecrets::withTheSchool)
            .hiddenFrom("head, administrator", DRAFTS)
            .hiddenFrom("head, administrator", "/reports/{id}/history", "/reports/{id}/comments")
            .hiddenFrom("assurer", "/reports/{id}/sections/{code}/texts")
            .hiddenFrom("assurer", "/reports/{id}/sections/{code}/differences")
            .seenBy("lead", "/reports/{id}/sections/{code}/texts", "/reports/{id}/draft-comments"),
        Secret.of("why a draft was sent back", ReportSecrets::sentBack)
            .given(ReportSecrets::sentBackBefore)
            .hiddenFrom("head, administrator", "/reports/{id}/history", "/reports/{id}")
            .seenBy("lead, peer, shadow, assurer", "/reports/{id}/history"),
        Secret.of("why a school disputes its report", ReportSecrets::disputedOtherwise)
            .given(ReportSecrets::disputed)
            .hiddenFrom("lead, peer, shadow", "/reports/{id}/disputes", "/reports/{id}", "/reports")
            .hiddenFrom("lead, peer, shadow", "/reports/{id}/history", "/reports/{id}/comments")
            .seenBy("head, administrator, assurer", "/reports/{id}/disputes"),
        Secret.of("who opened a report", ReportWorld::reader)
            .given(ReportSecrets::withTheSchool)
            .hiddenFrom("lead, peer, shadow, assurer, administrator", "/reports/{id}/readers")
            .hiddenFrom("lead, peer, shadow, assurer, administrator", "/reports/{id}", "/reports")
            .seenBy("head", "/reports/{id}/readers"),
        Secret.of("a final report that is not shared", ReportSecrets::finalised)
            .given(ReportSecrets::agreed)
            .hiddenFrom("other-member", AT_THE_REVIEW)
            .notThereFor("other-member", REPORT)
            .seenBy("head", "/reports", "/reviews/{id}/report"),
        Secret.of("what lies behind a shared report", ReportSecrets::behind)
            .given(ReportSecrets::shared)
            .hiddenFrom("other-member", "/reports/{id}", "/reports")
            .hiddenFrom("other-member", "/reports/{id}/history", "/reports/{id}/comments")
            .hiddenFrom("other-member", "/reports/{id}/response", "/reports/{id}/sections")
            .hiddenFrom("other-member", "/reports/{id}/readers", "/reports/{id}/disputes")
            .hiddenFrom("other-member", "/reviews/{id}/findings", "/reviews/{id}/feedback")
            .seenBy("head", "/reports/{id}/comments", "/reports/{id}/disputes"));
  }

  private static void agreed(World world) {
    world.scene.reviewIn("FINDINGS_AGREED").withTeam().withShadow(world.shadow).withFindings();
    world.scene.holding("other-member", "HEAD", UUID.randomUUID());
  }

  private static void drafted(World world) {
    agreed(world);
    ReportWorld.earlierReport(world);
    ReportWorld.report(world, "DRAFTING");
  }

  private static void withTheSchool(World world) {
    agreed(world);
    ReportWorld.earlierReport(world);
    ReportWorld.report(world, "SCHOOL_CHECK");
    ReportWorld.schoolComment(world);
  }

  private static void submitted(World world) {
    world.rewritten("report", "state = 'QUALITY_CHECK'", world.scene.report);
    ReportWorld.checkedBy(world, world.assurer);
    ReportWorld.draftComment(world, "QUALITY");
  }

  /** A section as it was, and a comment on it. */
  private static void redrafted(World world) {
    world.sql.run(
        "insert into report_section_text select id, 7, 'Something else.', ?, now()"
            + " from report_section where report_id = ?",
        world.scene.lead,
        world.scene.report);
    world.sql.run(
        "update report set summary = 'Another summary.' where id = ? and state = 'DRAFTING'",
        world.scene.report);
    ReportWorld.draftComment(world, "TEAM");
    ReportWorld.draftComment(world, "QUALITY");
  }

  private static void sentBackBefore(World world) {
    withTheSchool(world);
    world.history("report", world.scene.report, "SEND_BACK", "Too long.");
  }

  private static void sentBack(World world) {
    world.sql.run(
        "update history set reason = 'Too harsh.' where thing_id = ? and action = 'SEND_BACK'",
        world.scene.report);
  }

  private static void disputed(World world) {
    withTheSchool(world);
    world
        .scene
        .as("head")
        .act(
            world.scene.path("reports", world.scene.report),
            "dispute",
            "{\"reason\":\"Nobody spoke to us.\"}")
        .then()
        .statusCode(200);
  }

  private static void disputedOtherwise(World world) {
    world.sql.run(
        "update report_hold set reason = 'A quarrel.' where report_id = ?", world.scene.report);
  }

  private static void finalised(World world) {
    ReportWorld.report(world, "SCHOOL_CHECK");
    world.sql.run(
        "update report set state = 'FINAL', content = '{\"sections\":[]}', digest = 'd',"
            + " number = ?, finalised_at = now() where id = ?",
        world.scene.report.toString(),
        world.scene.report);
  }

  private static void shared(World world) {
    agreed(world);
    finalised(world);
    world.sql.run(
        "insert into sharing_decision values (?, 1, 'EVERYONE', true, true, true, true, ?, now())",
        world.scene.review,
        world.scene.head);
    world.sql.run(
        "update membership_copy set network_reads = 'REPORT', hub_reads = 'REPORT'"
            + " where school_id = ?",
        world.scene.school);
  }

  private static void behind(World world) {
    ReportWorld.schoolComment(world);
    ReportWorld.draftComment(world, "TEAM");
    ReportWorld.dispute(world);
    ReportWorld.reader(world);
    world.feedback(world.scene.lead, "LEAD", world.scene.peer);
  }
}
