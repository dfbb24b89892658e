package org.lantern.review.hidden;

import java.time.LocalDate;
import java.util.UUID;
import org.lantern.kit.testing.Sql;
import org.lantern.review.Scene;

/**
 * A scene and what may be hidden in it, piece by piece. All ids are known before anything stands,
 * so that one address can be read in both worlds. Everybody but the scene's own people is at the
 * wrong object: a stranger, a reviewer, another school's head, an administrator who works at the
 * school.
 */
final class World {
  final Scene scene;
  final Sql sql;
  final UUID seat = UUID.randomUUID();
  final UUID objection = UUID.randomUUID();
  final UUID assurance = UUID.randomUUID();
  final UUID line = UUID.randomUUID();
  final UUID point = UUID.randomUUID();
  final UUID document = UUID.randomUUID();
  final UUID credit = UUID.randomUUID();
  final UUID qualification = UUID.randomUUID();
  final UUID call = UUID.randomUUID();
  final UUID comment = UUID.randomUUID();
  final UUID earlierReport = UUID.randomUUID();
  final UUID named = UUID.randomUUID();
  final UUID trust;
  final UUID invited;
  final UUID assurer;
  final UUID shadow;

  World(Scene scene, Sql sql) {
    this.scene = scene;
    this.sql = sql;
    scene.stranger();
    scene.somebody("reviewer", "REVIEWER");
    scene.holding("other-head", "HEAD", UUID.randomUUID());
    scene.employed(scene.somebody("tied-administrator", "NETWORK_ADMIN"), scene.school);
    trust = scene.inTrust();
    scene.leads("trust-leader", trust);
    scene.holding("named-head", "HEAD", named);
    scene.employed(scene.somebody("named-administrator", "NETWORK_ADMIN"), named);
    invited = scene.somebody("invited", "REVIEWER");
    shadow = scene.newcomer("shadow");
    assurer = scene.somebody("checking-assurer", "QUALITY_ASSURER");
  }

  /** A request with days offered, and why it moved. */
  void request() {
    scene.offered();
    history("request", scene.request, "ACCEPT", "Gladly.");
    history("day offer", scene.offer, "OFFER", "As wished.");
  }

  /** A review going on, with its team. */
  void review() {
    scene.reviewIn("IN_PROGRESS").withTeam().withShadow(shadow).withAgreements();
    history("review", scene.review, "START", "The day has come.");
  }

  /** The review was one that the peer went along with, and is over. */
  void shadowed() {
    sql.run(
        "insert into training_record (id, person_id, programme_id, kind, held_on, recorded_at,"
            + " review_id) values (?, ?, ?, 'SHADOWING', current_date, now(), ?)",
        UUID.randomUUID(),
        scene.peer,
        scene.programme,
        scene.review);
  }

  /** Days offered to a request that already stands. */
  void offer() {
    sql.run(
        "insert into day_offer values (?, ?, ?, 'OFFERED', 0)",
        scene.offer,
        scene.request,
        scene.school);
    sql.run("insert into day_offer_day values (?, ?)", scene.offer, LocalDate.now());
    history("day offer", scene.offer, "OFFER", "As wished.");
  }

  /** Somebody asked to join who has not answered. */
  void invitation() {
    seat("INVITED", true);
  }

  /** Somebody thought of who was not asked. */
  void proposal() {
    seat("PROPOSED", false);
  }

  private void seat(String state, boolean asked) {
    sql.run(
        "insert into seat values (?, ?, ?, 'PEER', ?, 0, ?)",
        seat,
        scene.review,
        invited,
        state,
        asked);
    history("seat", seat, "PROPOSE", "Knows the phase.");
  }

  void objection() {
    sql.run(
        "insert into objection (id, seat_id, review_id, state, reason, raised_by, raised_at,"
            + " version) values (?, ?, ?, 'RAISED', 'A neighbour.', ?, now(), 0)",
        objection,
        seat,
        scene.review,
        scene.head);
  }

  void passedOver() {
    sql.run(
        "insert into seat_passed_over values (?, 'near', 'Nobody else is free.', ?, now())",
        seat,
        scene.administrator);
  }

  /** A tie that somebody declared when asked. */
  void declaredTie() {
    sql.run(
        "insert into declaration values (?, (select max(version) from protocol), now(), true, null,"
            + " null, null, 0)",
        seat);
    sql.run("insert into declared_tie values (?, 'FAMILY', 'A sister teaches there.')", seat);
  }

  /** A self-evaluation in the school's hands. */
  void selfEvaluation(String state) {
    sql.run("insert into self_evaluation values (?, '', ?, 0)", scene.review, state);
    UUID section = UUID.randomUUID();
    sql.run(
        "insert into self_evaluation_section values"
            + " (?, ?, 'context', 'Context', 1, 'Who we are.', null, false, null, '{}', 0)",
        section,
        scene.review);
    sql.run(
        "insert into self_evaluation_section_text values (?, 0, 'Who we were.', ?, now())",
        section,
        scene.head);
    history("self-evaluation", scene.review, "FILE", "Done.");
  }

  void analysis(String state) {
    sql.run(
        "insert into analysis values (?, ?, case when ? = 'SHARED' then now() end, 0)",
        scene.review,
        state,
        state);
    UUID section = UUID.randomUUID();
    sql.run(
        "insert into analysis_section values"
            + " (?, ?, 'since-last', 'Since last time', 1, 'Much.', '{}', 0)",
        section,
        scene.review);
    sql.run(
        "insert into analysis_section_text values (?, 0, 'Little.', ?, now())",
        section,
        scene.lead);
    history("analysis", scene.review, "SHARE", "Done.");
  }

  void line() {
    sql.run(
        "insert into line_of_enquiry values"
            + " (?, ?, 'leadership', 'Who leads?', '', null, 'OPEN', null, '{}', ?, null, 0)",
        line,
        scene.review,
        scene.lead);
    history("line of enquiry", line, "OPEN", "Asked.");
  }

  /** What was settled in the call before the visit. */
  void planPoint() {
    sql.run(
        "insert into plan_point values"
            + " (?, ?, 'CALL', null, current_date, 'By train.', '{}', 'PROPOSED', null, ?, null, 0)",
        point,
        scene.review,
        scene.lead);
    history("point of the plan", point, "PROPOSE", "Said so.");
  }

  void document() {
    sql.run(
        "insert into document values (?, ?, 'KEPT', 'plan.txt', 'text/plain', 1, 's', ?, now(),"
            + " null, null, null, 0)",
        document,
        scene.review,
        scene.head);
    sql.run("insert into document_piece values (?, 0, '\\x41')", document);
    history("document", document, "KEEP", "For the team.");
  }

  void timetable() {
    scene.withActivity(null);
    sql.run(
        "insert into daily_summary (id, review_id, day, text, written_by, version)"
            + " values (?, ?, ?, 'A good day.', ?, 0)",
        UUID.randomUUID(),
        scene.review,
        LocalDate.now(),
        scene.lead);
  }

  /** How the visit went, as one member of the team told another. */
  void feedback(UUID by, String relation, UUID about) {
    sql.run(
        "insert into feedback values (?, ?, ?, ?, ?, 'Calm.', 'Slower.', now(), 0)",
        UUID.randomUUID(),
        scene.review,
        by,
        relation,
        about);
  }

  /** Why something moved. */
  void history(String thing, UUID id, String action, String reason) {
    sql.run(
        "insert into history (thing, thing_id, at, person_id, action, to_state, reason)"
            + " values (?, ?, now(), ?, ?, 'X', ?)",
        thing,
        id,
        scene.administrator,
        action,
        reason);
  }

  void moved(String thing, UUID id, String action, UUID by) {
    sql.run(
        "insert into history (thing, thing_id, at, person_id, action, to_state)"
            + " values (?, ?, now(), ?, ?, 'X')",
        thing,
        id,
        by,
        action);
  }

  /** What the peer is recorded to have said by telephone. */
  void call(String thing, UUID id, UUID review) {
    sql.run(
        "insert into telephone_record values (?, ?, ?, 'STEP', ?, ?, ?, current_date, ?, now(),"
            + " 'DENIED', 'Not I.', null, 0)",
        call,
        thing,
        id,
        scene.school,
        review,
        scene.peer,
        scene.administrator);
  }

  void credit(UUID school) {
    sql.run(
        "insert into credit_entry (id, school_id, season_id, kind, days, reason, booked_by,"
            + " booked_at) values (?, ?, ?, 'ADJUSTED', -1, 'As agreed.', ?, now())",
        credit,
        school,
        scene.season,
        scene.administrator);
  }

  /** Something that stands says something else, as another version. */
  void rewritten(String table, String change, UUID id) {
    sql.run("update %s set %s, version = version + 1 where id = ?".formatted(table, change), id);
  }

  /** A next step that came out of the review's finding. */
  void recommend() {
    sql.run(
        "insert into recommendation (id, finding_id, review_id, school_id, state, progress,"
            + " support_wanted, version) values (?, ?, ?, ?, 'NEW', '', '', 0)",
        scene.recommendation,
        scene.finding,
        scene.review,
        scene.school);
    history("recommendation", scene.recommendation, "MAKE", "Recommended.");
  }

  /** That words were taken out of what was written, and why. */
  void removal() {
    sql.run(
        "insert into removal values (?, ?, 'A child was named.', ?, now())",
        UUID.randomUUID(),
        scene.review,
        scene.administrator);
  }
}
