package org.lantern.review;

import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.kit.testing.Sql;

/** A review with one of everything that people read about it, and then with many. */
final class ReadsScene {
  private static final int MORE = 20;

  final UUID objection = UUID.randomUUID();
  final UUID document = UUID.randomUUID();
  final UUID line = UUID.randomUUID();
  final UUID point = UUID.randomUUID();
  final UUID assurance;
  final UUID credit = UUID.randomUUID();
  final UUID call = UUID.randomUUID();
  final UUID qualification;
  final UUID seat;
  private final Scene scene;
  private final Sql sql;

  ReadsScene(Scene scene, Sql sql) {
    this.scene = scene;
    this.sql = sql;
    scene.somebody("assurer", "QUALITY_ASSURER");
    scene.reportIn("SCHOOL_CHECK").withConfirmedDays().withRecommendedPractice();
    sql.run("update report set assurer_id = ? where id = ?", assurer(), scene.report);
    seat = scene.seatOf(scene.peer);
    assurance =
        (UUID) sql.value("select id from assurance where person_id = ? limit 1", scene.peer);
    qualification =
        (UUID) sql.value("select id from qualification where person_id = ? limit 1", scene.peer);
    scene.says(scene.peer, "FREE");
    people();
    prepared();
    visited();
    reported();
    calledAndRemoved();
  }

  private UUID assurer() {
    return scene.somebody("assurer-of-report", "QUALITY_ASSURER");
  }

  private static UUID id() {
    return UUID.randomUUID();
  }

  private void people() {
    sql.run(
        "insert into reviewer_profile values (?, '{PRIMARY}', '{}', '{}', null, 0)"
            + " on conflict do nothing",
        scene.peer);
    sql.run(
        "insert into training_record values (?, ?, ?, 'TRAINING', date '2025-01-01', ?, now())",
        id(),
        scene.peer,
        scene.programme,
        scene.head);
    sql.run(
        "insert into objection (id, seat_id, review_id, state, reason, raised_by, raised_at,"
            + " version) values (?, ?, ?, 'RAISED', 'x', ?, now(), 0)",
        objection,
        seat,
        scene.review,
        scene.head);
    sql.run(
        "insert into seat_passed_over values (?, 'TOO_NEAR', 'x', ?, now())",
        seat,
        scene.administrator);
    sql.run(
        "insert into credit_entry (id, school_id, season_id, kind, days, review_id, booked_at)"
            + " values (?, ?, ?, 'OWED', -1, ?, now())",
        credit,
        scene.school,
        scene.season,
        scene.review);
  }

  private void prepared() {
    UUID section = id();
    sql.run("insert into self_evaluation values (?, '', 'FILED', 0)", scene.review);
    sql.run(
        "insert into self_evaluation_section values"
            + " (?, ?, 'context', 'Context', 1, 'text', null, false, null, '{}', 0)",
        section,
        scene.review);
    sql.run("insert into self_evaluation_section_text values (?, 0, 'x', null, now())", section);
    sql.run("insert into analysis values (?, 'SHARED', now(), 0)", scene.review);
    sql.run(
        "insert into analysis_section values (?, ?, 'since-last', 'Since', 1, 'x', '{}', 0)",
        id(),
        scene.review);
    sql.run(
        "insert into line_of_enquiry values"
            + " (?, ?, 'leadership', 'x', '', null, 'OPEN', null, '{}', ?, null, 0)",
        line,
        scene.review,
        scene.lead);
    sql.run(
        "insert into plan_point values"
            + " (?, ?, 'CALL', null, current_date, 'x', '{}', 'PROPOSED', null, ?, null, 0)",
        point,
        scene.review,
        scene.lead);
    sql.run(
        "insert into document values (?, ?, 'KEPT', 'x.txt', 'text/plain', 1, 's', ?, now(),"
            + " null, null, null, 0)",
        document,
        scene.review,
        scene.head);
    sql.run("insert into document_piece values (?, 0, '\\x41')", document);
  }

  /** What was said by telephone, and what was taken away. */
  private void calledAndRemoved() {
    sql.run(
        "insert into telephone_record (id, thing, thing_id, step, school_id, review_id, said_by,"
            + " said_on, recorded_by, recorded_at, state, version)"
            + " values (?, 'day offer', ?, 'CONFIRM', ?, ?, ?, current_date, ?, now(), 'RECORDED',"
            + " 0)",
        call,
        scene.offer,
        scene.school,
        scene.review,
        scene.head,
        scene.administrator);
    sql.run(
        "insert into removal values (?, ?, 'x', ?, now())",
        id(),
        scene.review,
        scene.administrator);
    sql.run("insert into school_response values (?, 'x', ?, now(), 0)", scene.report, scene.head);
  }

  private void visited() {
    scene.withActivity(scene.head);
    sql.run(
        "insert into daily_summary (id, review_id, day, text, written_by, version)"
            + " values (?, ?, current_date, 'x', ?, 0)",
        id(),
        scene.review,
        scene.lead);
    sql.run(
        "insert into feedback values (?, ?, ?, 'LEAD', ?, 'x', 'x', now(), 0)",
        id(),
        scene.review,
        scene.lead,
        scene.peer);
  }

  private void reported() {
    UUID opening = id();
    sql.run(
        "insert into report_section values (?, ?, 'opening', 'Opening', 1, 'x', 0)",
        opening,
        scene.report);
    sql.run("insert into report_section_text values (?, 0, 'x', null, now())", opening);
    sql.run(
        "insert into report_comment (id, report_id, text, version) values (?, ?, 'x', 0)",
        id(),
        scene.report);
    sql.run(
        "insert into draft_comment values"
            + " (?, ?, 'summary', null, 'x', 'TEAM', ?, now(), null, null, 0)",
        id(),
        scene.report,
        scene.peer);
    sql.run("insert into report_reader values (?, ?, now(), now())", scene.report, scene.peer);
    sql.run(
        "insert into recommendation (id, finding_id, review_id, school_id, state, progress,"
            + " support_wanted, version) values (?, ?, ?, ?, 'NEW', '', '', 0)",
        scene.recommendation,
        scene.finding,
        scene.review,
        scene.school);
    Stream.of(scene.request, scene.review, scene.offer, scene.report, scene.recommendation, seat)
        .forEach(this::moved);
  }

  private void moved(UUID thing) {
    sql.run(
        "insert into history (thing, thing_id, at, person_id, action, to_state)"
            + " values ('thing', ?, now(), ?, 'MOVE', 'X')",
        thing,
        scene.lead);
  }

  /** Twenty more of everything that can be more than one. */
  void becomesLarge() {
    more("framework", "id = ?", "'code', gen_random_uuid()", scene.framework);
    more("programme", "id = ?", "", scene.programme);
    more("season", "id = ?", "'label', n", scene.season);
    more("request", "id = ?", "", scene.request);
    copies(
        "review",
        "select (jsonb_populate_record(r, jsonb_build_object('id',"
            + " gen_random_uuid(), 'request_id', q.id))).* from review r, request q"
            + " where r.id = ? and q.id <> r.request_id and q.school_id = r.school_id",
        scene.review);
    sql.run(
        "insert into review_day (review_id, day) select id, current_date - 30 from review r"
            + " where school_id = ? and id <> ?",
        scene.school,
        scene.review);
    more("seat", "id = ?", "'person_id', gen_random_uuid()", seat);
    sql.run(
        "insert into seat select (jsonb_populate_record(s, jsonb_build_object('id',"
            + " gen_random_uuid(), 'review_id', r.id))).* from seat s, review r"
            + " where s.review_id = ? and r.school_id = ? and r.id <> s.review_id",
        scene.review,
        scene.school);
    more("day_offer", "id = ?", "'state', 'WITHDRAWN'", scene.offer);
    more("assurance", "id = ?", "", assurance);
    more("availability", "person_id = ?", "", scene.peer);
    more("qualification", "person_id = ?", "'person_id', gen_random_uuid()", scene.peer);
    more("reviewer_profile", "person_id = ?", "'person_id', gen_random_uuid()", scene.peer);
    more("training_record", "person_id = ?", "'held_on', date '2024-01-01' + n::int", scene.peer);
    more("protocol", "version = (select min(version) from protocol)", "'version', 100 + n");
    more("objection", "id = ?", "'state', 'SET_ASIDE'", objection);
    more(
        "credit_entry",
        "id = ?",
        "'kind', 'ADJUSTED', 'review_id', null, 'reason', 'x', 'booked_by', gen_random_uuid()",
        credit);
    ofReview();
    ofReport();
    sql.run(
        "insert into history (thing, thing_id, at, person_id, action, to_state)"
            + " select thing, thing_id, at, person_id, action, to_state"
            + " from history, generate_series(1, 20)");
  }

  private void ofReview() {
    UUID review = scene.review;
    more("self_evaluation_section", "review_id = ?", "'code', 'c' || n", review);
    more(
        "self_evaluation_section_text",
        "section_id in (select id from self_evaluation_section where review_id = ?)",
        "'version', n",
        review);
    more("analysis_section", "review_id = ?", "'code', 'c' || n", review);
    more("line_of_enquiry", "id = ?", "", line);
    more(
        "plan_point",
        "id = ?",
        "'kind', 'PRACTICE', 'held_on', null, 'practice_id', gen_random_uuid()",
        point);
    more("document", "id = ?", "", document);
    more("activity", "id = ?", "", scene.activity);
    more("daily_summary", "review_id = ?", "'day', current_date + n::int", review);
    more("feedback", "review_id = ?", "'about_id', gen_random_uuid()", review);
    more("removal", "review_id = ?", "", review);
    more("evidence_note", "id = ?", "", scene.note);
    more("finding", "id = ?", "", scene.finding);
    sql.run(
        "insert into finding_note select f.id, ? from finding f where review_id = ?"
            + " on conflict do nothing",
        scene.note,
        review);
    copies(
        "recommendation",
        "select (jsonb_populate_record(r, jsonb_build_object('id',"
            + " gen_random_uuid(), 'finding_id', f.id))).* from recommendation r, finding f"
            + " where r.id = ? and f.review_id = r.review_id and f.id <> r.finding_id",
        scene.recommendation);
  }

  private void ofReport() {
    UUID report = scene.report;
    copies(
        "report",
        "select (jsonb_populate_record(p, jsonb_build_object('id',"
            + " gen_random_uuid(), 'review_id', r.id))).* from report p, review r"
            + " where p.id = ? and r.school_id = ? and r.id <> p.review_id",
        report,
        scene.school);
    more("report_section", "report_id = ?", "'code', 'c' || n", report);
    more("report_comment", "report_id = ?", "", report);
    more("draft_comment", "report_id = ?", "", report);
    more("report_reader", "report_id = ?", "'person_id', gen_random_uuid()", report);
  }

  /**
   * Copies of rows with ids of their own, and whatever else must differ; n is the copy's number.
   */
  private void more(String table, String which, String differing, Object... values) {
    String other = differing.isEmpty() ? "" : ", " + differing;
    copies(
        table,
        """
        select (jsonb_populate_record(t,
          jsonb_build_object('id', gen_random_uuid()%3$s))).*
        from %1$s t, generate_series(1, %4$d) n
        where t.ctid = (select ctid from %1$s where %2$s limit 1)
        """
            .formatted(table, which, other, MORE),
        values);
  }

  /** Rows without what the database works out itself. */
  private void copies(String table, String select, Object... values) {
    Object columns =
        sql.value(
            "select string_agg(column_name, ', ') from information_schema.columns"
                + " where table_schema = current_schema() and table_name = ?"
                + " and is_generated = 'NEVER'",
            table);
    sql.run(
        "insert into %1$s (%2$s) select %2$s from (%3$s) c".formatted(table, columns, select),
        values);
  }
}
