package org.lantern.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.kit.actor.LinkKey;
import org.lantern.kit.testing.Scenery;
import org.lantern.kit.testing.Sql;

/**
 * A member school with a head, staff, two trained reviewers and a review of one component, brought
 * to the stage a test begins with; everybody's address tells their part.
 */
public final class Scene extends Scenery {
  private static final List<String> OWNED =
      List.of("request", "day_offer", "review", "report", "recommendation");

  public final UUID school = UUID.randomUUID();
  public final UUID elsewhere = UUID.randomUUID();
  public final UUID peersSchool = UUID.randomUUID();
  public final UUID framework = UUID.randomUUID();
  public final UUID programme = UUID.randomUUID();
  public final UUID season = UUID.randomUUID();
  public final UUID request = UUID.randomUUID();
  public final UUID offer = UUID.randomUUID();
  public UUID review = UUID.randomUUID();
  public final UUID note = UUID.randomUUID();
  public final UUID report = UUID.randomUUID();
  public final UUID practice = UUID.randomUUID();
  public final UUID recommendation = UUID.randomUUID();
  public final UUID finding = UUID.randomUUID();
  public final UUID activity = UUID.randomUUID();
  public final UUID administrator;
  public final UUID head;
  public final UUID lead;
  public final UUID peer;

  public Scene(Sql sql, LinkKey linkKey) {
    super(sql, linkKey);
    administrator = people.with(address("administrator"), "NETWORK_ADMIN", null);
    people.with(address("assurer"), "QUALITY_ASSURER", null);
    head = people.with(address("head"), "HEAD", school);
    lead = people.with(address("lead"), "REVIEWER", null);
    peer = people.with(address("peer"), "REVIEWER", null);
    aSchool(school, "1", "The school", 400_000);
    aSchool(elsewhere, "2", "Another school", 500_000);
    aSchool(peersSchool, "3", "A third school", 500_000);
    people.employed(lead, elsewhere);
    people.employed(peer, peersSchool);
    sql.run(
        "insert into membership_copy (id, school_id, valid_from, valid_until) values (?, ?, date"
            + " '2020-01-01', date '2100-01-01')",
        UUID.randomUUID(),
        school);
    aProgramme();
    trained(lead, "LEAD");
    trained(peer, "PEER");
    assured(lead, elsewhere);
    assured(peer, peersSchool);
  }

  public String addressOf(String part) {
    return address(part);
  }

  private void aSchool(UUID id, String authority, String name, int easting) {
    sql.run(
        "insert into school_copy (id, name, authority_code, authority_name, easting, northing,"
            + " phase) values (?, ?, ?, 'Authority', ?, 300000, 'PRIMARY')",
        id,
        name,
        authority,
        easting);
  }

  private void aProgramme() {
    sql.run(
        "insert into framework (id, code, version, title, document) values (?, ?, 1, 'F',"
            + " ?::jsonb)",
        framework,
        framework.toString(),
        """
        {"components":[{"code":"leadership","title":"Leadership","scale":"s"}],
         "scales":{"s":{"points":[{"code":"leading","label":"Leading"},{"code":"other","label":"Other"}]}},
         "practiceQuestions":[{"code":"EMBEDDED","text":"Is it embedded, and not dependent on one person?"},
           {"code":"above-good","text":"Is it above good practice?"}],
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
        "update framework set document = document - 'scales' #- '{components,0,scale}' where id ="
            + " ?",
        framework);
    return this;
  }

  public Scene withOverallEstimate() {
    sql.run(
        "update framework set document = document || '{\"overallScale\":\"s\"}' where id = ?",
        framework);
    return this;
  }

  /** The named delegate of the school's head. */
  public UUID delegate() {
    return people.with(address("delegate"), "SCHOOL_DELEGATE", school);
  }

  /** Somebody else who takes part. */
  public UUID somebody(String part, String role) {
    return people.with(address(part), role, null);
  }

  /** Somebody without any role. */
  public UUID stranger() {
    return people.linked(address("stranger"));
  }

  /** Somebody who holds a role at some school. */
  public UUID holding(String part, String role, UUID at) {
    return people.with(address(part), role, at);
  }

  /** Somebody who holds a role at the school. */
  public UUID atSchool(String part, String role) {
    return holding(part, role, school);
  }

  public void employed(UUID person, UUID at) {
    people.employed(person, at);
  }

  /** Trained for the part, and nothing speaks against them while they work at no school. */
  public void trained(UUID person, String part) {
    sql.run(
        "insert into qualification values (?, ?, ?, ?, date '2100-01-01')",
        UUID.randomUUID(),
        person,
        programme,
        part);
    assured(person, null);
    sql.run(
        "insert into reviewer_profile values (?, '{PRIMARY}', '{}', '{}', null, 0)"
            + " on conflict do nothing",
        person);
    sql.run("insert into base_copy values (?, ?) on conflict do nothing", person, elsewhere);
  }

  /** Somebody who had the programme's training and is qualified for nothing. */
  public UUID newcomer(String part) {
    UUID person = somebody(part, "REVIEWER");
    learned(person, "TRAINING");
    assured(person, null);
    sql.run("insert into reviewer_profile values (?, '{PRIMARY}', '{}', '{}', null, 0)", person);
    sql.run("insert into base_copy values (?, ?)", person, elsewhere);
    return person;
  }

  /** Training of the programme, held long ago. */
  public void learned(UUID person, String kind) {
    sql.run(
        "insert into training_record values (?, ?, ?, ?, date '2020-01-01', ?, now())",
        UUID.randomUUID(),
        person,
        programme,
        kind,
        administrator);
  }

  /**
   * @param at the employer that assures, null for the network
   */
  public void assured(UUID person, UUID at) {
    sql.run(
        "insert into assurance (id, person_id, school_id, checked_on, valid_from, valid_until,"
            + " given_by, given_at, version) values (?, ?, ?, date '2020-01-01',"
            + " date '2020-01-01', date '2100-01-01', ?, now(), 0)",
        UUID.randomUUID(),
        person,
        at,
        head);
  }

  /** Says of today whether they are free. */
  public void says(UUID person, String value) {
    sql.run(
        "insert into availability values (?, ?, ?, ?, ?, null, clock_timestamp())",
        UUID.randomUUID(),
        person,
        LocalDate.now(),
        LocalDate.now(),
        value);
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

  /** Somebody in training goes along. */
  public Scene withShadow(UUID person) {
    seat(person, "SHADOW");
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

  /** Everybody who was asked to join the team has agreed to the protocol, and has no ties. */
  public Scene withAgreements() {
    sql.run(
        "insert into declaration (seat_id, protocol_version, declared_at, bars, version)"
            + " select s.id, (select max(version) from protocol), now(), false, 0 from seat s"
            + " where s.review_id = ?",
        review);
    return this;
  }

  /** Agrees to the protocol and declares no ties, as somebody does before they accept. */
  public void declares(String part, UUID seat) {
    String path = path("seats", seat) + "/declaration";
    as(part)
        .put(
            path,
            "{\"protocolVersion\":%s,\"agreesToProtocol\":true,\"agreesToConfidentiality\":true,\"ties\":[]}"
                .formatted(sql.value("select max(version) from protocol")),
            as(part).get(path).header("ETag"))
        .then()
        .statusCode(200);
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

  /** A lesson visit of today, by the peer and a leader of the school. */
  public Scene withActivity(UUID hostLeader) {
    sql.run(
        "insert into activity (id, review_id, day, part_of_day, kind, visitor_ids, host_leader_id,"
            + " components, version) values (?, ?, ?, 'MORNING', 'LESSON_VISIT',"
            + " array[cast(? as uuid)], ?, '{leadership}', 0)",
        activity,
        review,
        LocalDate.now(),
        peer,
        hostLeader);
    return this;
  }

  /** A finding that cites the note, and the estimate; nobody has signed. */
  public Scene withFindings() {
    withNote();
    sql.run(
        "insert into finding (id, review_id, component, kind, text, version, only_one_kind_because)"
            + " values (?, ?, 'leadership', 'WENT_WELL', 'Strong.', 0, 'One day alone.')",
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

  /** A final report of agreed findings, of which nothing is read but that it is there. */
  public Scene withFinalReport() {
    reviewIn("FINDINGS_AGREED").withTeam().withFindings();
    sql.run(
        "insert into report (id, review_id, school_id, author_id, state, summary, number, content,"
            + " digest, finalised_at, version) values (?, ?, ?, ?, 'FINAL', '', ?, '{}', 'd',"
            + " now(), 0)",
        report,
        review,
        school,
        lead,
        report.toString());
    return this;
  }

  /** A next step that a report of the review recommended. */
  public Scene recommendationIn(String state) {
    reviewIn("FINDINGS_AGREED").withTeam();
    UUID finding = UUID.randomUUID();
    sql.run(
        "insert into finding values (?, ?, 'leadership', 'EVEN_BETTER_IF', 'Read more.', 0)",
        finding,
        review);
    sql.run(
        "insert into recommendation (id, finding_id, review_id, school_id, state, progress,"
            + " support_wanted, version) values (?, ?, ?, ?, ?, '', '', 0)",
        recommendation,
        finding,
        review,
        school,
        state);
    return this;
  }

  /** The review that was made on the way is the one of this scene from now on. */
  public Scene goesOnWith(UUID made) {
    review = made;
    return this;
  }

  /** The school and others belong to a trust, led by "leader"; "other-leader" leads another. */
  public UUID inTrust(UUID... others) {
    UUID trust = UUID.randomUUID();
    for (UUID each : Stream.concat(Stream.of(school), Stream.of(others)).toList()) {
      sql.run(
          "update school_copy set trust_id = ?, trust_code = ?, trust_name = 'Harbour' where id = ?",
          trust,
          trust.toString(),
          each);
    }
    leads("leader", trust);
    leads("other-leader", UUID.randomUUID());
    return trust;
  }

  /** Somebody who leads a trust. */
  public void leads(String part, UUID trust) {
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, scope_id, valid_from)"
            + " values (?, 'TRUST_LEADER', 'TRUST', ?, date '2020-01-01')",
        people.linked(address(part)),
        trust);
  }

  /** Another member of the network. */
  public UUID member(String name) {
    UUID id = UUID.randomUUID();
    aSchool(id, "9", name, 700_000);
    sql.run(
        "insert into membership_copy (id, school_id, valid_from, valid_until) values (?, ?, date"
            + " '2020-01-01', date '2100-01-01')",
        UUID.randomUUID(),
        id);
    return id;
  }

  /** All there is of the school's review is of a trust instead. */
  public Scene aboutTrust(UUID trust) {
    return about("subject_kind = 'TRUST', trust_id = ?", trust);
  }

  /** All there is of the school's review is of an area instead, also in other schools. */
  public Scene aboutArea(String area, UUID... others) {
    return about("subject_kind = 'AREA', area = ?, area_school_ids = ?", area, others);
  }

  /** Also what is frozen, which changes by no other way. */
  private Scene about(String subject, Object... values) {
    Object[] all = Stream.concat(Stream.of(values), Stream.of(school)).toArray();
    sql.run("alter table report disable trigger report_is_frozen");
    for (String table : OWNED) {
      sql.run("update " + table + " set " + subject + " where school_id = ?", all);
    }
    sql.run("alter table report enable trigger report_is_frozen");
    return this;
  }

  /** A later review of the school, led by somebody else; returns its id. */
  public UUID laterReviewLedBy(UUID person) {
    UUID later = UUID.randomUUID();
    UUID asked = UUID.randomUUID();
    sql.run(
        "insert into request values (?, ?, ?, 'ACCEPTED', '', ?, 0, ?)",
        asked,
        school,
        programme,
        head,
        season);
    sql.run(
        "insert into review values (?, ?, ?, ?, ?, 'TEAM_CONFIRMED', 0, ?)",
        later,
        asked,
        school,
        programme,
        framework,
        season);
    sql.run("insert into review_day values (?, ?)", later, LocalDate.now().plusDays(1));
    sql.run(
        "insert into seat values (?, ?, ?, 'LEAD', 'ACCEPTED', 0, true)",
        UUID.randomUUID(),
        later,
        person);
    return later;
  }
}
