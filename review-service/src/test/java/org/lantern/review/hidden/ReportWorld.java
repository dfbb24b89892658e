package org.lantern.review.hidden;

import java.util.UUID;

/** What may be hidden in a report and around it. */
final class ReportWorld {
  private ReportWorld() {}

  /** A report of the review that stands. */
  static void report(World world, String state) {
    world.sql.run(
        "insert into report (id, review_id, school_id, author_id, state, summary, edition,"
            + " version) values (?, ?, ?, ?, ?, 'A summary.', 2, 0)",
        world.scene.report,
        world.scene.review,
        world.scene.school,
        world.scene.lead,
        state);
    section(world, "context");
    world.history("report", world.scene.report, "SUBMIT", "Ready.");
  }

  /** The edition before it. */
  static void earlierReport(World world) {
    world.sql.run(
        "insert into report (id, review_id, school_id, author_id, state, summary, edition,"
            + " content, digest, number, finalised_at, version) values (?, ?, ?, ?, 'SUPERSEDED',"
            + " 'As it was.', 1, '{\"sections\":[]}', 'd', ?, now(), 0)",
        world.earlierReport,
        world.scene.review,
        world.scene.school,
        world.scene.lead,
        world.earlierReport.toString());
  }

  private static void section(World world, String code) {
    UUID section = UUID.randomUUID();
    world.sql.run(
        "insert into report_section values (?, ?, ?, 'Context', 1, 'A school by the sea.', 0)",
        section,
        world.scene.report,
        code);
    world.sql.run(
        "insert into report_section_text values (?, 0, 'A school on the hill.', ?, now())",
        section,
        world.scene.lead);
  }

  static void checkedBy(World world, UUID assurer) {
    world.sql.run("update report set assurer_id = ? where id = ?", assurer, world.scene.report);
  }

  static void draftComment(World world, String origin) {
    world.sql.run(
        "insert into draft_comment values (?, ?, 'context', null, 'Who says so?', ?, ?, now(),"
            + " null, null, 0)",
        UUID.randomUUID(),
        world.scene.report,
        origin,
        world.scene.peer);
  }

  static void schoolComment(World world) {
    world.sql.run(
        "insert into report_comment (id, report_id, text, version) values (?, ?, 'Not so.', 0)",
        world.comment,
        world.scene.report);
  }

  static void response(World world) {
    world.sql.run(
        "insert into school_response values (?, 'We are glad.', ?, now(), 0)",
        world.scene.report,
        world.scene.head);
  }

  static void dispute(World world) {
    world.sql.run(
        "insert into report_hold (id, report_id, reason, opened_by, opened_at)"
            + " values (?, ?, 'Nobody spoke to us.', ?, now())",
        UUID.randomUUID(),
        world.scene.report,
        world.scene.head);
  }

  static void sharing(World world) {
    world.sql.run(
        "insert into sharing_decision values"
            + " (?, 1, 'LEADERSHIP_ONLY', false, false, false, false, ?, now())",
        world.scene.review,
        world.scene.head);
  }

  static void reader(World world) {
    world.sql.run(
        "insert into report_reader values (?, ?, now(), now())",
        world.scene.report,
        world.scene.administrator);
  }
}
