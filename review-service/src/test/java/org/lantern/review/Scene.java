package org.lantern.review;

import java.time.LocalDate;
import java.util.UUID;
import org.lantern.kit.actor.LinkKey;
import org.lantern.kit.testing.Scenery;
import org.lantern.kit.testing.Sql;

/**
 * A member school with a head, staff, two trained reviewers and a review of one component, brought
 * to the stage a test begins with; everybody's address tells their part.
 */
public final class Scene extends Scenery {
  public final UUID school = UUID.randomUUID();
  public final UUID elsewhere = UUID.randomUUID();
  public final UUID framework = UUID.randomUUID();
  public final UUID programme = UUID.randomUUID();
  public final UUID season = UUID.randomUUID();
  public final UUID request = UUID.randomUUID();
  public final UUID offer = UUID.randomUUID();
  public final UUID review = UUID.randomUUID();
  public final UUID note = UUID.randomUUID();
  public final UUID report = UUID.randomUUID();
  public final UUID practice = UUID.randomUUID();
  public final UUID head;
  public final UUID lead;
  public final UUID peer;

  public Scene(Sql sql, LinkKey linkKey) {
    super(sql, linkKey);
    people.with(address("administrator"), "NETWORK_ADMIN", null);
    people.with(address("assurer"), "QUALITY_ASSURER", null);
    head = people.with(address("head"), "HEAD", school);
    lead = people.with(address("lead"), "REVIEWER", null);
    peer = people.with(address("peer"), "REVIEWER", null);
    aSchool(school, "1", "The school");
    aSchool(elsewhere, "2", "Another school");
    people.employed(lead, elsewhere);
    people.employed(peer, elsewhere);
    sql.run(
        "insert into membership_copy (id, school_id, valid_from, valid_until) values (?, ?, date '2020-01-01', date '2100-01-01')",
        UUID.randomUUID(),
        school);
    aProgramme();
    trained(lead, "LEAD");
    trained(peer, "PEER");
  }

  private void aSchool(UUID id, String authority, String name) {
    sql.run(
        "insert into school_copy (id, name, authority_code, authority_name, easting, northing)"
            + " values (?, ?, ?, 'Authority', 400000, 300000)",
        id,
        name,
        authority);
  }

  private void aProgramme() {
    sql.run(
        "insert into framework (id, code, version, title, document) values (?, ?, 1, 'F', ?::jsonb)",
        framework,
        framework.toString(),
        """
        {"components":[{"code":"leadership","title":"Leadership","scale":"s"}],
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
        """
        {"visitDays":1,"peers":1,"entitlement":2,"balanceDays":1}
        """);
  }

  /** The season's rules as somebody chose them. */
  public Scene withRules(String rules) {
    sql.run("update season set rules = rules || ?::jsonb where id = ?", rules, season);
    return this;
  }

  /** Nothing is estimated. */
  public Scene withoutScale() {
    sql.run(
        "update framework set document = document - 'scales' #- '{components,0,scale}' where id = ?",
        framework);
    return this;
  }

  public Scene withOverallEstimate() {
    sql.run(
        "update framework set document = document || '{\"overallScale\":\"s\"}' where id = ?",
        framework);
    return this;
  }

  /** Somebody else who takes part. */
  public UUID somebody(String part, String role) {
    return people.with(address(part), role, null);
  }

  public void employed(UUID person, UUID at) {
    people.employed(person, at);
  }

  public void trained(UUID person, String part) {
    sql.run(
        "insert into qualification values (?, ?, ?, ?, date '2100-01-01')",
        UUID.randomUUID(),
        person,
        programme,
        part);
  }

  public Scene requested(String state) {
    sql.run(
        "insert into request values (?, ?, ?, ?, '', ?, 0, ?)",
        request,
        school,
        programme,
        state,
        head,
        season);
    return this;
  }

  /** Days offered: today alone. */
  public Scene offered() {
    requested("ACCEPTED");
    sql.run("insert into day_offer values (?, ?, ?, 'OFFERED', 0)", offer, request, school);
    sql.run("insert into day_offer_day values (?, ?)", offer, LocalDate.now());
    return this;
  }

  public Scene reviewIn(String state) {
    requested("ACCEPTED");
    sql.run(
        "insert into review values (?, ?, ?, ?, ?, ?, 0, ?)",
        review,
        request,
        school,
        programme,
        framework,
        state,
        season);
    sql.run("insert into review_day values (?, ?)", review, LocalDate.now());
    return this;
  }

  /** A day offer the school has confirmed, as a review made by it has. */
  public Scene withConfirmedDays() {
    sql.run("insert into day_offer values (?, ?, ?, 'CONFIRMED', 0)", offer, request, school);
    sql.run(
        "insert into day_offer_day select ?, day from review_day where review_id = ?",
        offer,
        review);
    return this;
  }

  /** The visit is this many days from today. */
  public Scene visitIn(int days) {
    sql.run(
        "update review_day set day = ? where review_id = ?",
        LocalDate.now().plusDays(days),
        review);
    return this;
  }

  /** The days of the visit are taken of everybody on the team. */
  public Scene withTakenDays() {
    sql.run(
        "insert into seat_day select s.id, s.person_id, d.day from seat s"
            + " join review_day d on d.review_id = s.review_id where s.review_id = ?",
        review);
    return this;
  }

  /** The seat that somebody has in the review. */
  public UUID seatOf(UUID person) {
    return (UUID)
        sql.value("select id from seat where review_id = ? and person_id = ?", review, person);
  }

  /** Lead and peer have accepted. */
  public Scene withTeam() {
    seat(lead, "LEAD");
    seat(peer, "PEER");
    return this;
  }

  private void seat(UUID person, String part) {
    sql.run(
        "insert into seat values (?, ?, ?, ?, 'ACCEPTED', 0, true)",
        UUID.randomUUID(),
        review,
        person,
        part);
  }

  public Scene withNote() {
    sql.run(
        "insert into evidence_note values (?, ?, ?, 'DATA', 'leadership', ?, 'seen', now(), 0)",
        note,
        review,
        peer,
        LocalDate.now());
    return this;
  }

  /** A finding that cites the note, and the estimate; nobody has signed. */
  public Scene withFindings() {
    withNote();
    UUID finding = UUID.randomUUID();
    sql.run(
        "insert into finding values (?, ?, 'leadership', 'WENT_WELL', 'Strong.', 0)",
        finding,
        review);
    sql.run("insert into finding_note values (?, ?)", finding, note);
    sql.run(
        "insert into estimate values (?, ?, 'leadership', 'leading', 0)",
        UUID.randomUUID(),
        review);
    return this;
  }

  /** A practice nominated and recommended. */
  public Scene withRecommendedPractice() {
    sql.run("insert into practice_copy values (?, ?, ?, 'Reading')", practice, school, review);
    sql.run(
        "insert into practice_evaluation values (?, ?, ?, true, 'Seen.', 0)",
        UUID.randomUUID(),
        review,
        practice);
    return this;
  }

  /** A report of agreed findings, by the lead. */
  public Scene reportIn(String state) {
    reviewIn("FINDINGS_AGREED").withTeam().withFindings();
    sql.run(
        "insert into report (id, review_id, school_id, author_id, state, summary, version)"
            + " values (?, ?, ?, ?, ?, 'A summary.', 0)",
        report,
        review,
        school,
        lead,
        state);
    return this;
  }
}
