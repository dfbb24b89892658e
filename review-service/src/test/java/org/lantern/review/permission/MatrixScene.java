package org.lantern.review.permission;

import java.util.UUID;
import org.lantern.kit.testing.People;
import org.lantern.kit.testing.Sql;

/** A review in progress with a report in the school's check, and the people of the first table. */
final class MatrixScene {
  final UUID school = UUID.randomUUID();
  final UUID trust = UUID.randomUUID();
  final UUID framework = UUID.randomUUID();
  final UUID programme = UUID.randomUUID();
  final UUID season = UUID.randomUUID();
  final UUID request = UUID.randomUUID();
  final UUID offer = UUID.randomUUID();
  final UUID review = UUID.randomUUID();
  final UUID seat = UUID.randomUUID();
  final UUID objection = UUID.randomUUID();
  final UUID qualification = UUID.randomUUID();
  final UUID assurance = UUID.randomUUID();
  final UUID note = UUID.randomUUID();
  final UUID finding = UUID.randomUUID();
  final UUID practice = UUID.randomUUID();
  final UUID report = UUID.randomUUID();
  final UUID comment = UUID.randomUUID();
  final UUID draftComment = UUID.randomUUID();
  final UUID recommendation = UUID.randomUUID();
  final UUID line = UUID.randomUUID();
  final UUID point = UUID.randomUUID();
  final UUID document = UUID.randomUUID();
  final UUID activity = UUID.randomUUID();
  final UUID credit = UUID.randomUUID();
  final UUID call = UUID.randomUUID();
  final UUID peer;
  private final UUID assigned;
  private final Sql sql;

  MatrixScene(Sql sql, People people) {
    this.sql = sql;
    people.linked("stranger@matrix.test");
    people.with("reviewer@matrix.test", "REVIEWER", null);
    people.with("other-head@matrix.test", "HEAD", UUID.randomUUID());
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, scope_id, valid_from)"
            + " values (?, 'TRUST_LEADER', 'TRUST', ?, date '2020-01-01')",
        people.linked("trust-leader@matrix.test"),
        trust);
    people.with("administrator@matrix.test", "NETWORK_ADMIN", null);
    UUID tied = people.with("tied-administrator@matrix.test", "NETWORK_ADMIN", null);
    people.employed(tied, school);
    people.with("assurer@matrix.test", "QUALITY_ASSURER", null);
    assigned = people.with("assigned-assurer@matrix.test", "QUALITY_ASSURER", null);
    UUID head = people.with("head@matrix.test", "HEAD", school);
    UUID lead = people.with("lead@matrix.test", "REVIEWER", null);
    peer = people.with("peer@matrix.test", "REVIEWER", null);
    UUID invited = people.with("invited@matrix.test", "REVIEWER", null);
    sql.run(
        "insert into school_copy (id, name, trust_id) values (?, 'A school', ?)", school, trust);
    aReviewer(head);
    aRequestWithDays(head);
    sql.run(
        "insert into qualification values (?, ?, ?, 'LEAD', date '2030-01-01')",
        qualification,
        peer,
        programme);
    aReviewInProgress(lead, invited);
    sql.run(
        "insert into telephone_record values (?, 'request', ?, 'REQUEST', ?, ?, ?,"
            + " date '2026-01-01', ?, now(), 'RECORDED', null, null, 0)",
        call,
        request,
        school,
        review,
        head,
        UUID.randomUUID());
    aReportInSchoolCheck(lead);
    aRecommendation();
    aCredit();
  }

  /** The peer wrote a profile and has an assurance of the school. */
  private void aReviewer(UUID head) {
    sql.run(
        "insert into assurance values (?, ?, ?, date '2026-01-01', date '2026-01-01',"
            + " date '2030-01-01', ?, now(), null, null, 0)",
        assurance,
        peer,
        school,
        head);
    sql.run("insert into reviewer_profile values (?, '{PRIMARY}', '{}', '{}', null, 0)", peer);
  }

  private void aRequestWithDays(UUID head) {
    sql.run(
        "insert into framework (id, code, version, title, document) values (?, ?, 1, 'F',"
            + " ?::jsonb)",
        framework,
        framework.toString(),
        """
        {"components":[{"code":"leadership","title":"L","scale":"s"},{"code":"provision","title":"P"}],
         "scales":{"s":{"points":[{"code":"leading","label":"Leading"},{"code":"other","label":"Other"}]}},
         "statement":"S"}
        """);
    sql.run("insert into programme (id, title) values (?, 'P')", programme);
    sql.run(
        "insert into season (id, programme_id, label, first_day, last_day, opens_on, closes_on,"
            + " framework_id, capacity, rules) values (?, ?, 'This year', date '2020-01-01',"
            + " date '2100-01-01', date '2020-01-01', date '2100-01-01', ?, 100, ?::jsonb)",
        season,
        programme,
        framework,
        "{\"visitDays\":1,\"peers\":2,\"entitlement\":2,\"balanceDays\":1}");
    sql.run(
        "insert into request values (?, ?, ?, 'REQUESTED', '', ?, 0, ?)",
        request,
        school,
        programme,
        head,
        season);
    sql.run("insert into day_offer values (?, ?, ?, 'OFFERED', 0)", offer, request, school);
    sql.run("insert into day_offer_day values (?, date '2030-01-01')", offer);
  }

  private void aReviewInProgress(UUID lead, UUID invited) {
    sql.run(
        "insert into review values (?, ?, ?, ?, ?, 'IN_PROGRESS', 0, ?)",
        review,
        request,
        school,
        programme,
        framework,
        season);
    sql.run("insert into review_day values (?, date '2026-01-01')", review);
    sql.run(
        "insert into seat values (?, ?, ?, 'LEAD', 'ACCEPTED', 0)",
        UUID.randomUUID(),
        review,
        lead);
    sql.run(
        "insert into seat values (?, ?, ?, 'PEER', 'ACCEPTED', 0)",
        UUID.randomUUID(),
        review,
        peer);
    sql.run(
        "insert into declaration (seat_id, protocol_version, declared_at, bars, version)"
            + " select s.id, (select max(version) from protocol), now(), false, 0 from seat s"
            + " where s.review_id = ?",
        review);
    sql.run("insert into seat values (?, ?, ?, 'PEER', 'INVITED', 0, true)", seat, review, invited);
    sql.run(
        "insert into objection (id, seat_id, review_id, state, reason, raised_by, raised_at,"
            + " version) values (?, ?, ?, 'RAISED', 'x', ?, now(), 0)",
        objection,
        seat,
        review,
        lead);
    prepared(lead);
    sql.run(
        "insert into evidence_note values"
            + " (?, ?, ?, 'DATA', 'leadership', date '2026-01-01', 'seen', now(), 0)",
        note,
        review,
        peer);
    sql.run(
        "insert into activity (id, review_id, day, part_of_day, kind, visitor_ids, components,"
            + " version) values (?, ?, date '2026-01-01', 'MORNING', 'DATA_MEETING', '{}', '{}',"
            + " 0)",
        activity,
        review);
    sql.run(
        "insert into daily_summary (id, review_id, day, text, written_by, version)"
            + " values (?, ?, date '2026-01-01', 'x', ?, 0)",
        UUID.randomUUID(),
        review,
        lead);
    sql.run(
        "insert into finding values (?, ?, 'leadership', 'WENT_WELL', 'x', 0)", finding, review);
    sql.run("insert into finding_note values (?, ?)", finding, note);
    sql.run(
        "insert into estimate values (?, ?, 'leadership', 'leading', 0)",
        UUID.randomUUID(),
        review);
    sql.run("insert into practice_copy values (?, ?, ?, 'Practice')", practice, school, review);
    sql.run(
        "insert into practice_evaluation values (?, ?, ?, true, 'x', 0)",
        UUID.randomUUID(),
        review,
        practice);
  }

  /** A self-evaluation filed, and an analysis shared with a line of enquiry. */
  private void prepared(UUID lead) {
    sql.run("insert into self_evaluation values (?, '', 'FILED', 0)", review);
    sql.run(
        "insert into self_evaluation_section values"
            + " (?, ?, 'context', 'Context', 1, 'text', null, false, null, '{}', 0)",
        UUID.randomUUID(),
        review);
    sql.run("insert into analysis values (?, 'SHARED', now(), 0)", review);
    sql.run(
        "insert into line_of_enquiry values"
            + " (?, ?, 'leadership', 'x', '', null, 'OPEN', null, '{}', ?, null, 0)",
        line,
        review,
        lead);
    sql.run(
        "insert into plan_point values"
            + " (?, ?, 'CALL', null, '2026-01-05', 'x', '{}', 'PROPOSED', null, ?, null, 0)",
        point,
        review,
        lead);
    sql.run(
        "insert into document values (?, ?, 'KEPT', 'x.txt', 'text/plain', 1, 's', ?, now(),"
            + " null, null, null, 0)",
        document,
        review,
        UUID.randomUUID());
    sql.run("insert into document_piece values (?, 0, '\\x41')", document);
  }

  private void aReportInSchoolCheck(UUID lead) {
    sql.run(
        "insert into report (id, review_id, school_id, author_id, state, summary, version)"
            + " values (?, ?, ?, ?, 'SCHOOL_CHECK', 'text', 0)",
        report,
        review,
        school,
        lead);
    sql.run(
        "insert into report_comment (id, report_id, text, version) values (?, ?, 'x', 0)",
        comment,
        report);
    sql.run(
        "insert into draft_comment values"
            + " (?, ?, 'summary', null, 'x', 'TEAM', ?, now(), null, null, 0)",
        draftComment,
        report,
        peer);
    sql.run("update report set assurer_id = ? where id = ?", assigned, report);
  }

  private void aRecommendation() {
    sql.run(
        "insert into recommendation (id, finding_id, review_id, school_id, state, progress,"
            + " support_wanted, version) values (?, ?, ?, ?, 'NEW', '', '', 0)",
        recommendation,
        finding,
        review,
        school);
  }

  String section() {
    return "/api/v1/reviews/" + review + "/self-evaluation/sections/context";
  }

  String lines() {
    return "/api/v1/reviews/" + review + "/lines-of-enquiry";
  }

  String points() {
    return "/api/v1/reviews/" + review + "/plan-points";
  }

  private void aCredit() {
    sql.run(
        "insert into credit_entry (id, school_id, season_id, kind, days, review_id, booked_at)"
            + " values (?, ?, ?, 'OWED', -1, ?, now())",
        credit,
        school,
        season,
        review);
  }

  String seasons() {
    return "/api/v1/programmes/" + programme + "/seasons";
  }

  String aSeason(String label) {
    return """
    {"label":"%s","firstDay":"2026-09-01","lastDay":"2027-08-31","opensOn":"2026-09-01",
     "closesOn":"2027-08-31","frameworkId":"%s","capacity":9,
     "rules":{"visitDays":1,"peers":1,"balanceDays":1}}
    """
        .formatted(label, framework);
  }
}
