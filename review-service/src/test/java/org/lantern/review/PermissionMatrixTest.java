package org.lantern.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.actor.LinkKey;
import org.lantern.kit.testing.People;
import org.lantern.kit.testing.PermissionMatrix;
import org.lantern.kit.testing.ServiceResource;
import org.lantern.kit.testing.Sql;
import org.lantern.kit.testing.Tokens;

/** Every operation as every kind of person, the right role at the wrong object included. */
@QuarkusTest
@QuarkusTestResource(ServiceResource.class)
class PermissionMatrixTest {
  @Inject DataSource dataSource;
  @Inject LinkKey linkKey;

  private final UUID school = UUID.randomUUID();
  private final UUID trust = UUID.randomUUID();
  private final UUID framework = UUID.randomUUID();
  private final UUID programme = UUID.randomUUID();
  private final UUID season = UUID.randomUUID();
  private final UUID request = UUID.randomUUID();
  private final UUID offer = UUID.randomUUID();
  private final UUID review = UUID.randomUUID();
  private final UUID seat = UUID.randomUUID();
  private final UUID objection = UUID.randomUUID();
  private final UUID qualification = UUID.randomUUID();
  private final UUID assurance = UUID.randomUUID();
  private final UUID note = UUID.randomUUID();
  private final UUID finding = UUID.randomUUID();
  private final UUID practice = UUID.randomUUID();
  private final UUID report = UUID.randomUUID();
  private final UUID comment = UUID.randomUUID();
  private final UUID draftComment = UUID.randomUUID();
  private final UUID recommendation = UUID.randomUUID();
  private final UUID line = UUID.randomUUID();
  private final UUID point = UUID.randomUUID();
  private final UUID document = UUID.randomUUID();
  private final UUID activity = UUID.randomUUID();
  private final UUID credit = UUID.randomUUID();
  private final UUID call = UUID.randomUUID();
  private UUID peer;
  private UUID assurer;
  private Sql sql;

  @BeforeEach
  void a_review_in_progress_and_people_around_it() {
    sql = new Sql(dataSource);
    sql.run("truncate actor_link, actor_role, employment_copy");
    People people = new People(sql, linkKey);
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
    assurer = people.with("assurer@matrix.test", "QUALITY_ASSURER", null);
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
        id());
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
    sql.run("insert into seat values (?, ?, ?, 'LEAD', 'ACCEPTED', 0)", id(), review, lead);
    sql.run("insert into seat values (?, ?, ?, 'PEER', 'ACCEPTED', 0)", id(), review, peer);
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
        id(),
        review,
        lead);
    sql.run(
        "insert into finding values (?, ?, 'leadership', 'WENT_WELL', 'x', 0)", finding, review);
    sql.run("insert into finding_note values (?, ?)", finding, note);
    sql.run("insert into estimate values (?, ?, 'leadership', 'leading', 0)", id(), review);
    sql.run("insert into practice_copy values (?, ?, ?, 'Practice')", practice, school, review);
    sql.run(
        "insert into practice_evaluation values (?, ?, ?, true, 'x', 0)", id(), review, practice);
  }

  /** A self-evaluation filed, and an analysis shared with a line of enquiry. */
  private void prepared(UUID lead) {
    sql.run("insert into self_evaluation values (?, '', 'FILED', 0)", review);
    sql.run(
        "insert into self_evaluation_section values"
            + " (?, ?, 'context', 'Context', 1, 'text', null, false, null, '{}', 0)",
        id(),
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
        id());
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
    sql.run("update report set assurer_id = ? where id = ?", assurer, report);
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

  private String section() {
    return "/api/v1/reviews/" + review + "/self-evaluation/sections/context";
  }

  private String lines() {
    return "/api/v1/reviews/" + review + "/lines-of-enquiry";
  }

  private String points() {
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

  private String seasons() {
    return "/api/v1/programmes/" + programme + "/seasons";
  }

  private String aSeason(String label) {
    return """
    {"label":"%s","firstDay":"2026-09-01","lastDay":"2027-08-31","opensOn":"2026-09-01",
     "closesOn":"2027-08-31","frameworkId":"%s","capacity":9,
     "rules":{"visitDays":1,"peers":1,"balanceDays":1}}
    """
        .formatted(label, framework);
  }

  private static UUID id() {
    return UUID.randomUUID();
  }

  @Test
  void every_cell_is_as_the_document_says() {
    matrix(columns()).assertDocumented();
  }

  @Test
  void those_who_have_a_part_beside_head_and_team_are_as_the_document_says() {
    othersAround();

    matrix(others()).under("review-service, those beside head and team").assertDocumented();
  }

  /** Of the school, of its hub, and of a team that they left or from which they are walled off. */
  private void othersAround() {
    People people = new People(sql, linkKey);
    for (String role : List.of("SCHOOL_DELEGATE", "COORDINATOR", "PRACTICE_LEAD", "GOVERNOR")) {
      people.with(role + "@matrix.test", role, school);
    }
    UUID manager = people.linked("hub-manager@matrix.test");
    UUID hub = id();
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, scope_id, valid_from)"
            + " values (?, 'HUB_MANAGER', 'HUB', ?, date '2020-01-01')",
        manager,
        hub);
    sql.run(
        "insert into membership_copy (id, school_id, hub_id, valid_from, valid_until)"
            + " values (?, ?, ?, date '2020-01-01', date '2100-01-01')",
        id(),
        school,
        hub);
    UUID paired = people.linked("paired-leader@matrix.test");
    sql.run("update activity set host_leader_id = ? where review_id = ?", paired, review);
    UUID writer = people.linked("section-writer@matrix.test");
    people.employed(writer, school);
    sql.run("update self_evaluation set state = 'DRAFT' where review_id = ?", review);
    sql.run("update self_evaluation_section set given_to = ? where review_id = ?", writer, review);
    UUID left = people.with("former-peer@matrix.test", "REVIEWER", null);
    sql.run(
        "insert into seat (id, review_id, person_id, part, state, version, asked, joined)"
            + " values (?, ?, ?, 'PEER', 'WITHDRAWN', 0, true, true)",
        id(),
        review,
        left);
    UUID shadow = people.with("shadow@matrix.test", "REVIEWER", null);
    UUID shadowSeat = id();
    sql.run(
        "insert into seat (id, review_id, person_id, part, state, version, asked, joined)"
            + " values (?, ?, ?, 'SHADOW', 'ACCEPTED', 0, true, true)",
        shadowSeat,
        review,
        shadow);
    sql.run(
        "insert into declaration (seat_id, protocol_version, declared_at, bars, version)"
            + " values (?, (select max(version) from protocol), now(), false, 0)",
        shadowSeat);
    UUID shadowing = people.with("shadowing-administrator@matrix.test", "NETWORK_ADMIN", null);
    sql.run(
        "insert into seat (id, review_id, person_id, part, state, version, asked, joined) values"
            + " (?, ?, ?, 'SHADOW', 'ACCEPTED', 0, true, true)",
        id(),
        review,
        shadowing);
    UUID walled = people.with("administrator-on-team@matrix.test", "NETWORK_ADMIN", null);
    sql.run(
        "insert into seat (id, review_id, person_id, part, state, version, asked, joined) values"
            + " (?, ?, ?, 'PEER', 'ACCEPTED', 0, true, true)",
        id(),
        review,
        walled);
  }

  private static Map<String, String> others() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("delegate", token("SCHOOL_DELEGATE"));
    columns.put("coordinator", token("COORDINATOR"));
    columns.put("practice lead", token("PRACTICE_LEAD"));
    columns.put("governor", token("GOVERNOR"));
    columns.put("hub manager", token("hub-manager"));
    columns.put("paired leader", token("paired-leader"));
    columns.put("section writer", token("section-writer"));
    columns.put("former peer", token("former-peer"));
    columns.put("shadow", token("shadow"));
    columns.put("administrator on the team", token("administrator-on-team"));
    columns.put("shadowing administrator", token("shadowing-administrator"));
    return columns;
  }

  @Test
  void a_shadow_reads_what_another_peer_reads_and_changes_nothing() {
    othersAround();
    UUID second = new People(sql, linkKey).with("second-peer@matrix.test", "REVIEWER", null);
    UUID theirs = id();
    sql.run("insert into seat values (?, ?, ?, 'PEER', 'ACCEPTED', 0)", theirs, review, second);
    sql.run("insert into declaration values (?, 1, now(), false, null, null, null, 0)", theirs);
    Map<String, String> people = new LinkedHashMap<>();
    for (String each : List.of("reviewer", "second-peer", "shadow")) {
      people.put(each, token(each));
    }
    PermissionMatrix matrix = matrix(people);
    Map<String, String> shadow = new TreeMap<>(matrix.cells("shadow"));
    Map<String, String> reads = only(shadow, true);

    assertThat(reads).isEqualTo(only(matrix.cells("second-peer"), true));

    Map<String, String> anybodys = only(matrix.cells("reviewer"), false);
    assertThat(only(shadow, false))
        .allSatisfy(
            (operation, cell) -> {
              if (!operation.equals("POST /api/v1/reviews/{id}/name-checks")) {
                assertThat(!cell.equals("yes") || anybodys.get(operation).equals("yes")).isTrue();
              }
            });
  }

  private static Map<String, String> only(Map<String, String> cells, boolean reads) {
    Map<String, String> found = new TreeMap<>(cells);
    found.keySet().removeIf(name -> name.startsWith("GET ") != reads);
    return found;
  }

  /** What is of the school itself, or of what its head once did, stays the head's. */
  @Test
  void in_a_review_of_a_trust_its_leader_is_what_the_head_is_in_that_of_a_school() {
    PermissionMatrix matrix = matrix(columns());
    Map<String, String> heads = withoutTheSchools(matrix.cells("head"));
    Map<String, String> others = withoutTheSchools(matrix.cells("other head"));
    for (String table : List.of("request", "day_offer", "review", "report", "recommendation")) {
      sql.run(
          "update " + table + " set subject_kind = 'TRUST', trust_id = ? where school_id = ?",
          trust,
          school);
    }

    assertThat(withoutTheSchools(matrix.cells("trust leader"))).isEqualTo(heads);
    assertThat(withoutTheSchools(matrix.cells("head"))).isEqualTo(others);
  }

  private static Map<String, String> withoutTheSchools(Map<String, String> cells) {
    Map<String, String> left = new TreeMap<>(cells);
    left.keySet()
        .removeIf(
            name ->
                name.contains("/assurances")
                    || name.contains("/credit-")
                    || name.contains("/telephone-records")
                    || name.equals("POST /api/v1/requests"));
    return left;
  }

  private PermissionMatrix matrix(Map<String, String> people) {
    return new PermissionMatrix("review-service", people)
        .operation("GET /api/v1/frameworks", "/api/v1/frameworks", null)
        .operation(
            "POST /api/v1/frameworks",
            "/api/v1/frameworks",
            "{\"code\":\"x\",\"version\":1,\"title\":\"X\",\"components\":[{\"code\":\"a\",\"title\":\"A\"}],\"statement\":\"S\"}")
        .operation("GET /api/v1/frameworks/{id}", "/api/v1/frameworks/" + framework, null)
        .operation("GET /api/v1/programmes", "/api/v1/programmes", null)
        .operation(
            "POST /api/v1/programmes",
            "/api/v1/programmes",
            "{\"title\":\"X\",\"usualMode\":\"ONLINE\"}")
        .operation("GET /api/v1/programmes/{id}", "/api/v1/programmes/" + programme, null)
        .operation("GET /api/v1/programmes/{id}/seasons", seasons(), null)
        .operation("POST /api/v1/programmes/{id}/seasons", seasons(), aSeason("Next year"))
        .operation("GET /api/v1/programmes/{id}/seasons/{seasonId}", seasons() + "/" + season, null)
        .operation(
            "PUT /api/v1/programmes/{id}/seasons/{seasonId}",
            seasons() + "/" + season,
            aSeason("This year"))
        .operation("GET /api/v1/qualifications", "/api/v1/qualifications?personId=" + peer, null)
        .operation(
            "POST /api/v1/qualifications",
            "/api/v1/qualifications",
            "{\"personId\":\"%s\",\"programmeId\":\"%s\",\"part\":\"PEER\",\"until\":\"2030-01-01\"}"
                .formatted(peer, programme))
        .operation(
            "GET /api/v1/qualifications/{id}", "/api/v1/qualifications/" + qualification, null)
        .operation(
            "POST /api/v1/qualifications/{id}/end",
            "/api/v1/qualifications/" + qualification + "/end",
            "{\"lastDay\":\"2028-01-01\",\"reason\":\"x\"}")
        .operation(
            "GET /api/v1/training-records", "/api/v1/training-records?personId=" + peer, null)
        .operation(
            "POST /api/v1/training-records",
            "/api/v1/training-records",
            "{\"personId\":\"%s\",\"programmeId\":\"%s\",\"kind\":\"TRAINING\",\"heldOn\":\"2026-01-01\"}"
                .formatted(peer, programme))
        .operation("GET /api/v1/availabilities", "/api/v1/availabilities?personId=" + peer, null)
        .operation(
            "POST /api/v1/availabilities",
            "/api/v1/availabilities",
            "{\"personId\":\"%s\",\"firstDay\":\"2026-01-01\",\"lastDay\":\"2026-01-02\",\"value\":\"FREE\"}"
                .formatted(peer))
        .operation("GET /api/v1/assurances", "/api/v1/assurances", null)
        .operation(
            "POST /api/v1/assurances",
            "/api/v1/assurances",
            "{\"personId\":\"%s\",\"schoolId\":\"%s\",\"checkedOn\":\"2026-01-01\",\"until\":\"2030-01-01\"}"
                .formatted(peer, school))
        .operation("GET /api/v1/assurances/{id}", "/api/v1/assurances/" + assurance, null)
        .operation(
            "POST /api/v1/assurances/{id}/revoke",
            "/api/v1/assurances/" + assurance + "/revoke",
            null)
        .operation("GET /api/v1/reviewer-profiles", "/api/v1/reviewer-profiles", null)
        .operation(
            "GET /api/v1/reviewer-profiles/{personId}", "/api/v1/reviewer-profiles/" + peer, null)
        .operation(
            "PUT /api/v1/reviewer-profiles/{personId}",
            "/api/v1/reviewer-profiles/" + peer,
            "{\"phases\":[\"PRIMARY\"],\"specialisms\":[],\"themeIds\":[]}")
        .operation("GET /api/v1/requests", "/api/v1/requests", null)
        .operation(
            "POST /api/v1/requests",
            "/api/v1/requests",
            "{\"schoolId\":\"%s\",\"programmeId\":\"%s\",\"wishes\":\"\"}"
                .formatted(school, programme))
        .operation("GET /api/v1/requests/{id}", "/api/v1/requests/" + request, null)
        .operation("PUT /api/v1/requests/{id}", "/api/v1/requests/" + request, "{\"wishes\":\"x\"}")
        .operation(
            "GET /api/v1/requests/{id}/history", "/api/v1/requests/" + request + "/history", null)
        .operation(
            "POST /api/v1/requests/{id}/accept", "/api/v1/requests/" + request + "/accept", null)
        .operation(
            "POST /api/v1/requests/{id}/waitlist",
            "/api/v1/requests/" + request + "/waitlist",
            "{\"reason\":\"no\"}")
        .operation(
            "POST /api/v1/requests/{id}/decline",
            "/api/v1/requests/" + request + "/decline",
            "{\"reason\":\"no\"}")
        .operation(
            "POST /api/v1/requests/{id}/withdraw",
            "/api/v1/requests/" + request + "/withdraw",
            null)
        .operation(
            "POST /api/v1/requests/{id}/take-over",
            "/api/v1/requests/" + request + "/take-over",
            "{\"schoolId\":\"%s\"}".formatted(request))
        .operation("GET /api/v1/day-offers", "/api/v1/day-offers?requestId=" + request, null)
        .operation(
            "POST /api/v1/day-offers",
            "/api/v1/day-offers",
            "{\"requestId\":\"%s\",\"days\":[{\"day\":\"2030-01-01\"}]}".formatted(request))
        .operation("GET /api/v1/day-offers/{id}", "/api/v1/day-offers/" + offer, null)
        .operation(
            "GET /api/v1/day-offers/{id}/history", "/api/v1/day-offers/" + offer + "/history", null)
        .operation(
            "POST /api/v1/day-offers/{id}/confirm",
            "/api/v1/day-offers/" + offer + "/confirm",
            null)
        .operation(
            "POST /api/v1/day-offers/{id}/answer",
            "/api/v1/day-offers/" + offer + "/answer",
            "{\"words\":\"x\"}")
        .operation(
            "POST /api/v1/day-offers/{id}/withdraw",
            "/api/v1/day-offers/" + offer + "/withdraw",
            null)
        .operation(
            "GET /api/v1/new-year-in-reviews/preview", "/api/v1/new-year-in-reviews/preview", null)
        .operation("GET /api/v1/reviews", "/api/v1/reviews", null)
        .operation("GET /api/v1/reviews/{id}", "/api/v1/reviews/" + review, null)
        .operation(
            "GET /api/v1/reviews/{id}/history", "/api/v1/reviews/" + review + "/history", null)
        .operation(
            "POST /api/v1/reviews/{id}/confirm-team",
            "/api/v1/reviews/" + review + "/confirm-team",
            null)
        .operation(
            "POST /api/v1/reviews/{id}/mark-ready",
            "/api/v1/reviews/" + review + "/mark-ready",
            null)
        .operation("POST /api/v1/reviews/{id}/start", "/api/v1/reviews/" + review + "/start", null)
        .operation(
            "POST /api/v1/reviews/{id}/postpone",
            "/api/v1/reviews/" + review + "/postpone",
            "{\"keepTeam\":true,\"reason\":\"x\"}")
        .operation(
            "POST /api/v1/reviews/{id}/switch-mode",
            "/api/v1/reviews/" + review + "/switch-mode",
            "{\"mode\":\"ONLINE\"}")
        .operation(
            "POST /api/v1/reviews/{id}/move",
            "/api/v1/reviews/" + review + "/move",
            "{\"schoolId\":\"%s\"}".formatted(review))
        .operation(
            "POST /api/v1/reviews/{id}/cancel",
            "/api/v1/reviews/" + review + "/cancel",
            "{\"for\":\"FORCE_MAJEURE\",\"reason\":\"x\"}")
        .operation(
            "POST /api/v1/reviews/{id}/abandon",
            "/api/v1/reviews/" + review + "/abandon",
            "{\"reason\":\"x\"}")
        .operation("GET /api/v1/reviews/{id}/team", "/api/v1/reviews/" + review + "/team", null)
        .operation(
            "GET /api/v1/reviews/{id}/team/candidates",
            "/api/v1/reviews/" + review + "/team/candidates?part=PEER",
            null)
        .operation("GET /api/v1/seats", "/api/v1/seats", null)
        .operation(
            "POST /api/v1/seats",
            "/api/v1/seats",
            "{\"reviewId\":\"%s\",\"personId\":\"%s\",\"part\":\"PEER\"}".formatted(review, peer))
        .operation("GET /api/v1/seats/{id}", "/api/v1/seats/" + seat, null)
        .operation("GET /api/v1/seats/{id}/history", "/api/v1/seats/" + seat + "/history", null)
        .operation(
            "GET /api/v1/seats/{id}/passed-over", "/api/v1/seats/" + seat + "/passed-over", null)
        .operation("POST /api/v1/seats/{id}/invite", "/api/v1/seats/" + seat + "/invite", null)
        .operation("POST /api/v1/seats/{id}/accept", "/api/v1/seats/" + seat + "/accept", null)
        .operation(
            "POST /api/v1/seats/{id}/decline",
            "/api/v1/seats/" + seat + "/decline",
            "{\"reason\":\"no\"}")
        .operation("POST /api/v1/seats/{id}/withdraw", "/api/v1/seats/" + seat + "/withdraw", "{}")
        .operation(
            "POST /api/v1/seats/{id}/replace",
            "/api/v1/seats/" + seat + "/replace",
            "{\"personId\":\"%s\",\"reason\":\"x\"}".formatted(peer))
        .operation("GET /api/v1/seats/{id}/risks", "/api/v1/seats/" + seat + "/risks", null)
        .operation(
            "GET /api/v1/seats/{id}/declaration", "/api/v1/seats/" + seat + "/declaration", null)
        .operation(
            "PUT /api/v1/seats/{id}/declaration",
            "/api/v1/seats/" + seat + "/declaration",
            "{\"protocolVersion\":1,\"agreesToProtocol\":true,\"agreesToConfidentiality\":true,\"ties\":[]}")
        .operation(
            "POST /api/v1/seats/{id}/declaration/weigh",
            "/api/v1/seats/" + seat + "/declaration/weigh",
            "{\"bars\":false,\"reason\":\"x\"}")
        .operation("GET /api/v1/protocols", "/api/v1/protocols", null)
        .operation("POST /api/v1/protocols", "/api/v1/protocols", "{\"text\":\"x\"}")
        .operation("GET /api/v1/telephone-records/{id}", "/api/v1/telephone-records/" + call, null)
        .operation(
            "POST /api/v1/telephone-records/{id}/deny",
            "/api/v1/telephone-records/" + call + "/deny",
            "{\"reason\":\"x\"}")
        .operation(
            "POST /api/v1/telephone-records/{id}/settle",
            "/api/v1/telephone-records/" + call + "/settle",
            "{\"reason\":\"x\"}")
        .operation(
            "GET /api/v1/reviews/{id}/removals", "/api/v1/reviews/" + review + "/removals", null)
        .operation(
            "POST /api/v1/reviews/{id}/removals/preview",
            "/api/v1/reviews/" + review + "/removals/preview",
            "{\"words\":\"nowhere\"}")
        .operation(
            "POST /api/v1/reviews/{id}/removals",
            "/api/v1/reviews/" + review + "/removals",
            "{\"words\":\"nowhere\",\"reason\":\"y\"}")
        .operation(
            "GET /api/v1/reviews/{id}/objections",
            "/api/v1/reviews/" + review + "/objections",
            null)
        .operation(
            "POST /api/v1/objections",
            "/api/v1/objections",
            "{\"seatId\":\"%s\",\"reason\":\"x\"}".formatted(seat))
        .operation("GET /api/v1/objections/{id}", "/api/v1/objections/" + objection, null)
        .operation(
            "POST /api/v1/objections/{id}/uphold",
            "/api/v1/objections/" + objection + "/uphold",
            "{\"reason\":\"x\"}")
        .operation(
            "POST /api/v1/objections/{id}/set-aside",
            "/api/v1/objections/" + objection + "/set-aside",
            "{\"reason\":\"x\"}")
        .operation(
            "POST /api/v1/objections/{id}/withdraw",
            "/api/v1/objections/" + objection + "/withdraw",
            null)
        .operation(
            "GET /api/v1/reviews/{id}/self-evaluation",
            "/api/v1/reviews/" + review + "/self-evaluation",
            null)
        .operation(
            "GET /api/v1/reviews/{id}/self-evaluation/history",
            "/api/v1/reviews/" + review + "/self-evaluation/history",
            null)
        .operation(
            "POST /api/v1/reviews/{id}/self-evaluation/file",
            "/api/v1/reviews/" + review + "/self-evaluation/file",
            null)
        .operation(
            "POST /api/v1/reviews/{id}/self-evaluation/take-back",
            "/api/v1/reviews/" + review + "/self-evaluation/take-back",
            null)
        .operation("GET /api/v1/reviews/{id}/self-evaluation/sections/{code}", section(), null)
        .operation(
            "PUT /api/v1/reviews/{id}/self-evaluation/sections/{code}",
            section(),
            "{\"text\":\"x\"}")
        .operation(
            "GET /api/v1/reviews/{id}/self-evaluation/sections/{code}/texts",
            section() + "/texts",
            null)
        .operation(
            "POST /api/v1/reviews/{id}/self-evaluation/sections/{code}/give",
            section() + "/give",
            "{}")
        .operation(
            "POST /api/v1/reviews/{id}/self-evaluation/sections/{code}/mark-ready",
            section() + "/mark-ready",
            null)
        .operation("GET /api/v1/documents", "/api/v1/documents?reviewId=" + review, null)
        .operation(
            "PUT /api/v1/documents/{id}",
            "/api/v1/documents/" + document + "?name=x.txt&reviewId=" + review,
            "application/octet-stream",
            new byte[] {'B'})
        .operation("GET /api/v1/documents/{id}", "/api/v1/documents/" + document, null)
        .operation(
            "GET /api/v1/documents/{id}/content",
            "/api/v1/documents/" + document + "/content",
            null)
        .operation(
            "GET /api/v1/documents/{id}/history",
            "/api/v1/documents/" + document + "/history",
            null)
        .operation(
            "POST /api/v1/documents/{id}/remove",
            "/api/v1/documents/" + document + "/remove",
            "{\"neverWritten\":false,\"reason\":\"x\"}")
        .operation(
            "GET /api/v1/reviews/{id}/analysis", "/api/v1/reviews/" + review + "/analysis", null)
        .operation(
            "GET /api/v1/reviews/{id}/analysis/history",
            "/api/v1/reviews/" + review + "/analysis/history",
            null)
        .operation(
            "POST /api/v1/reviews/{id}/analysis/share",
            "/api/v1/reviews/" + review + "/analysis/share",
            null)
        .operation(
            "GET /api/v1/reviews/{id}/analysis/sections/{code}",
            "/api/v1/reviews/" + review + "/analysis/sections/since-last",
            null)
        .operation(
            "PUT /api/v1/reviews/{id}/analysis/sections/{code}",
            "/api/v1/reviews/" + review + "/analysis/sections/since-last",
            "{\"text\":\"x\"}")
        .operation(
            "GET /api/v1/reviews/{id}/analysis/sections/{code}/texts",
            "/api/v1/reviews/" + review + "/analysis/sections/since-last/texts",
            null)
        .operation("GET /api/v1/reviews/{id}/lines-of-enquiry", lines(), null)
        .operation(
            "PUT /api/v1/reviews/{id}/lines-of-enquiry/{lineId}",
            lines() + "/" + line,
            "{\"component\":\"leadership\",\"question\":\"y\",\"evidence\":\"\"}")
        .operation(
            "DELETE /api/v1/reviews/{id}/lines-of-enquiry/{lineId}", lines() + "/" + line, null)
        .operation(
            "GET /api/v1/reviews/{id}/lines-of-enquiry/{lineId}/history",
            lines() + "/" + line + "/history",
            null)
        .operation(
            "POST /api/v1/reviews/{id}/lines-of-enquiry/{lineId}/answer",
            lines() + "/" + line + "/answer",
            "{\"answer\":\"x\"}")
        .operation(
            "POST /api/v1/reviews/{id}/lines-of-enquiry/{lineId}/set-aside",
            lines() + "/" + line + "/set-aside",
            "{\"reason\":\"x\"}")
        .operation(
            "POST /api/v1/reviews/{id}/lines-of-enquiry/{lineId}/reopen",
            lines() + "/" + line + "/reopen",
            null)
        .operation(
            "POST /api/v1/reviews/{id}/name-checks",
            "/api/v1/reviews/" + review + "/name-checks",
            "{\"text\":\"x\"}")
        .operation("GET /api/v1/reviews/{id}/plan-points", points(), null)
        .operation(
            "PUT /api/v1/reviews/{id}/plan-points/{pointId}",
            points() + "/" + point,
            "{\"kind\":\"CALL\",\"heldOn\":\"2026-01-05\",\"words\":\"y\"}")
        .operation(
            "POST /api/v1/reviews/{id}/plan-points/{pointId}/agree",
            points() + "/" + point + "/agree",
            null)
        .operation(
            "GET /api/v1/reviews/{id}/plan-points/{pointId}/history",
            points() + "/" + point + "/history",
            null)
        .operation(
            "GET /api/v1/reviews/{id}/readiness", "/api/v1/reviews/" + review + "/readiness", null)
        .operation("GET /api/v1/evidence-notes", "/api/v1/evidence-notes?reviewId=" + review, null)
        .operation("GET /api/v1/evidence-notes/{id}", "/api/v1/evidence-notes/" + note, null)
        .operation(
            "PUT /api/v1/evidence-notes/{id}",
            "/api/v1/evidence-notes/" + note,
            "{\"reviewId\":\"%s\",\"kind\":\"DATA\",\"component\":\"leadership\",\"seenOn\":\"2026-01-01\",\"text\":\"other\"}"
                .formatted(review))
        .operation("DELETE /api/v1/evidence-notes/{id}", "/api/v1/evidence-notes/" + note, null)
        .operation(
            "GET /api/v1/reviews/{id}/activities",
            "/api/v1/reviews/" + review + "/activities",
            null)
        .operation(
            "PUT /api/v1/reviews/{id}/activities/{activityId}",
            "/api/v1/reviews/" + review + "/activities/" + activity,
            "{\"day\":\"2026-01-01\",\"partOfDay\":\"AFTERNOON\",\"kind\":\"DATA_MEETING\",\"visitorIds\":[],\"components\":[]}")
        .operation(
            "DELETE /api/v1/reviews/{id}/activities/{activityId}",
            "/api/v1/reviews/" + review + "/activities/" + activity,
            null)
        .operation(
            "GET /api/v1/reviews/{id}/daily-summaries",
            "/api/v1/reviews/" + review + "/daily-summaries",
            null)
        .operation(
            "PUT /api/v1/reviews/{id}/daily-summaries/{day}",
            "/api/v1/reviews/" + review + "/daily-summaries/2026-01-01",
            "{\"text\":\"x\"}")
        .operation(
            "PUT /api/v1/reviews/{id}/daily-summaries/{day}/reply",
            "/api/v1/reviews/" + review + "/daily-summaries/2026-01-01/reply",
            "{\"text\":\"x\"}")
        .operation(
            "GET /api/v1/reviews/{id}/findings", "/api/v1/reviews/" + review + "/findings", null)
        .operation(
            "POST /api/v1/reviews/{id}/findings",
            "/api/v1/reviews/" + review + "/findings",
            "{\"component\":\"leadership\",\"kind\":\"WENT_WELL\",\"text\":\"x\",\"noteIds\":[\"%s\"]}"
                .formatted(note))
        .operation(
            "PUT /api/v1/reviews/{id}/findings/{findingId}",
            "/api/v1/reviews/" + review + "/findings/" + finding,
            "{\"component\":\"leadership\",\"kind\":\"WENT_WELL\",\"text\":\"x\",\"noteIds\":[\"%s\"]}"
                .formatted(note))
        .operation(
            "DELETE /api/v1/reviews/{id}/findings/{findingId}",
            "/api/v1/reviews/" + review + "/findings/" + finding,
            null)
        .operation(
            "PUT /api/v1/reviews/{id}/findings/order/{component}",
            "/api/v1/reviews/" + review + "/findings/order/leadership",
            "{\"findingIds\":[\"%s\"]}".formatted(finding))
        .operation(
            "PUT /api/v1/reviews/{id}/findings/estimates/{component}",
            "/api/v1/reviews/" + review + "/findings/estimates/leadership",
            "{\"level\":\"leading\"}")
        .operation(
            "PUT /api/v1/reviews/{id}/findings/practice-evaluations/{practiceId}",
            "/api/v1/reviews/" + review + "/findings/practice-evaluations/" + practice,
            "{\"recommended\":true,\"reason\":\"x\"}")
        .operation(
            "POST /api/v1/reviews/{id}/findings/sign",
            "/api/v1/reviews/" + review + "/findings/sign",
            null)
        .operation(
            "POST /api/v1/reviews/{id}/findings/record-not-agreeing",
            "/api/v1/reviews/" + review + "/findings/record-not-agreeing",
            "{\"reason\":\"x\"}")
        .operation("GET /api/v1/reviews/{id}/report", "/api/v1/reviews/" + review + "/report", null)
        .operation("GET /api/v1/reports/{id}", "/api/v1/reports/" + report, null)
        .operation(
            "GET /api/v1/reports/{id}/history", "/api/v1/reports/" + report + "/history", null)
        .operation("GET /api/v1/reports", "/api/v1/reports", null)
        .operation(
            "POST /api/v1/reports/{id}/submit",
            "/api/v1/reports/" + report + "/submit",
            "{\"despiteOpenComments\":true}")
        .operation(
            "POST /api/v1/reports/{id}/send-back",
            "/api/v1/reports/" + report + "/send-back",
            "{\"reason\":\"x\"}")
        .operation(
            "POST /api/v1/reports/{id}/release", "/api/v1/reports/" + report + "/release", null)
        .operation(
            "POST /api/v1/reports/{id}/take-over", "/api/v1/reports/" + report + "/take-over", null)
        .operation(
            "POST /api/v1/reports/{id}/confirm-facts",
            "/api/v1/reports/" + report + "/confirm-facts",
            null)
        .operation(
            "POST /api/v1/reports/{id}/finalise", "/api/v1/reports/" + report + "/finalise", null)
        .operation(
            "POST /api/v1/reports/{id}/amend",
            "/api/v1/reports/" + report + "/amend",
            "{\"reason\":\"x\"}")
        .operation(
            "POST /api/v1/reports/{id}/void",
            "/api/v1/reports/" + report + "/void",
            "{\"reason\":\"x\"}")
        .operation(
            "GET /api/v1/reports/{id}/sections", "/api/v1/reports/" + report + "/sections", null)
        .operation(
            "GET /api/v1/reports/{id}/sections/{code}",
            "/api/v1/reports/" + report + "/sections/summary",
            null)
        .operation(
            "PUT /api/v1/reports/{id}/sections/{code}",
            "/api/v1/reports/" + report + "/sections/summary",
            "{\"text\":\"x\"}")
        .operation(
            "GET /api/v1/reports/{id}/sections/{code}/texts",
            "/api/v1/reports/" + report + "/sections/summary/texts",
            null)
        .operation(
            "GET /api/v1/reports/{id}/sections/{code}/differences",
            "/api/v1/reports/" + report + "/sections/summary/differences?from=0&to=0",
            null)
        .operation(
            "GET /api/v1/reports/{id}/differences",
            "/api/v1/reports/" + report + "/differences?with=" + report,
            null)
        .operation(
            "GET /api/v1/reports/{id}/draft-comments",
            "/api/v1/reports/" + report + "/draft-comments",
            null)
        .operation(
            "POST /api/v1/reports/{id}/draft-comments",
            "/api/v1/reports/" + report + "/draft-comments",
            "{\"section\":\"summary\",\"text\":\"x\"}")
        .operation(
            "POST /api/v1/reports/{id}/draft-comments/{commentId}/resolve",
            "/api/v1/reports/" + report + "/draft-comments/" + draftComment + "/resolve",
            null)
        .operation(
            "GET /api/v1/reports/{id}/checklist", "/api/v1/reports/" + report + "/checklist", null)
        .operation(
            "PUT /api/v1/reports/{id}/checklist",
            "/api/v1/reports/" + report + "/checklist",
            "{\"items\":[]}")
        .operation(
            "GET /api/v1/reports/{id}/comments", "/api/v1/reports/" + report + "/comments", null)
        .operation(
            "POST /api/v1/reports/{id}/comments",
            "/api/v1/reports/" + report + "/comments",
            "{\"section\":\"summary\",\"nature\":\"FACT\",\"text\":\"x\"}")
        .operation(
            "POST /api/v1/reports/{id}/comments/{commentId}/propose",
            "/api/v1/reports/" + report + "/comments/" + comment + "/propose",
            "{\"outcome\":\"PARTLY\",\"answer\":\"x\",\"evidence\":\"x\"}")
        .operation(
            "POST /api/v1/reports/{id}/comments/{commentId}/decide",
            "/api/v1/reports/" + report + "/comments/" + comment + "/decide",
            "{\"outcome\":\"PARTLY\",\"words\":\"x\"}")
        .operation(
            "GET /api/v1/reports/{id}/response", "/api/v1/reports/" + report + "/response", null)
        .operation(
            "PUT /api/v1/reports/{id}/response",
            "/api/v1/reports/" + report + "/response",
            "{\"text\":\"x\"}")
        .operation(
            "GET /api/v1/reports/{id}/disputes", "/api/v1/reports/" + report + "/disputes", null)
        .operation(
            "POST /api/v1/reports/{id}/dispute",
            "/api/v1/reports/" + report + "/dispute",
            "{\"reason\":\"x\"}")
        .operation(
            "POST /api/v1/reports/{id}/lift-dispute",
            "/api/v1/reports/" + report + "/lift-dispute",
            "{\"outcome\":\"x\"}")
        .operation(
            "GET /api/v1/reports/{id}/sharing", "/api/v1/reports/" + report + "/sharing", null)
        .operation(
            "PUT /api/v1/reports/{id}/sharing",
            "/api/v1/reports/" + report + "/sharing",
            "{\"choice\":\"LEADERSHIP_ONLY\"}")
        .operation(
            "GET /api/v1/reports/{id}/readers", "/api/v1/reports/" + report + "/readers", null)
        .operation(
            "GET /api/v1/reviews/{id}/feedback", "/api/v1/reviews/" + review + "/feedback", null)
        .operation(
            "PUT /api/v1/reviews/{id}/feedback/{personId}",
            "/api/v1/reviews/" + review + "/feedback/" + peer,
            "{\"wentWell\":\"x\",\"evenBetterIf\":\"\"}")
        .operation(
            "POST /api/v1/past-imports/training",
            "/api/v1/past-imports/training",
            "application/octet-stream",
            new byte[] {1, 2, 3})
        .operation(
            "POST /api/v1/past-imports/reviews",
            "/api/v1/past-imports/reviews",
            "application/octet-stream",
            new byte[] {1, 2, 3})
        .operation(
            "POST /api/v1/past-imports/credits",
            "/api/v1/past-imports/credits",
            "application/octet-stream",
            new byte[] {1, 2, 3})
        .operation(
            "GET /api/v1/reviewers/{personId}/record",
            "/api/v1/reviewers/" + peer + "/record",
            null)
        .operation("GET /api/v1/credit-balances", "/api/v1/credit-balances", null)
        .operation(
            "GET /api/v1/credit-balances/{schoolId}", "/api/v1/credit-balances/" + school, null)
        .operation("GET /api/v1/credit-entries", "/api/v1/credit-entries", null)
        .operation(
            "POST /api/v1/credit-entries",
            "/api/v1/credit-entries",
            "{\"schoolId\":\"%s\",\"seasonId\":\"%s\",\"days\":1,\"reason\":\"x\"}"
                .formatted(school, season))
        .operation("GET /api/v1/credit-entries/{id}", "/api/v1/credit-entries/" + credit, null)
        .operation("GET /api/v1/recommendations", "/api/v1/recommendations", null)
        .operation(
            "GET /api/v1/recommendations/{id}", "/api/v1/recommendations/" + recommendation, null)
        .operation(
            "GET /api/v1/recommendations/{id}/history",
            "/api/v1/recommendations/" + recommendation + "/history",
            null)
        .operation(
            "PUT /api/v1/recommendations/{id}",
            "/api/v1/recommendations/" + recommendation,
            "{\"ownerId\":null,\"dueOn\":null,\"progress\":\"x\",\"supportWanted\":\"\"}")
        .operation(
            "POST /api/v1/recommendations/{id}/accept",
            "/api/v1/recommendations/" + recommendation + "/accept",
            null)
        .operation(
            "POST /api/v1/recommendations/{id}/plan",
            "/api/v1/recommendations/" + recommendation + "/plan",
            null)
        .operation(
            "POST /api/v1/recommendations/{id}/begin",
            "/api/v1/recommendations/" + recommendation + "/begin",
            null)
        .operation(
            "POST /api/v1/recommendations/{id}/embed",
            "/api/v1/recommendations/" + recommendation + "/embed",
            null)
        .operation(
            "POST /api/v1/recommendations/{id}/decline",
            "/api/v1/recommendations/" + recommendation + "/decline",
            "{\"reason\":\"x\"}")
        .operation(
            "POST /api/v1/recommendations/{id}/supersede",
            "/api/v1/recommendations/" + recommendation + "/supersede",
            "{\"by\":\"%s\"}".formatted(recommendation))
        .operation(
            "POST /api/v1/recommendations/{id}/verify",
            "/api/v1/recommendations/" + recommendation + "/verify",
            "{\"reviewId\":\"%s\",\"found\":\"YES\"}".formatted(review))
        .operation(
            "GET /api/v1/people-in-reviews/{id}/bundle",
            "/api/v1/people-in-reviews/" + peer + "/bundle",
            null)
        .operation(
            "GET /api/v1/people-in-reviews/{id}/merge-preview",
            "/api/v1/people-in-reviews/" + peer + "/merge-preview?into=" + id(),
            null);
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("anonymous", null);
    columns.put("unlinked", token("unlinked"));
    columns.put("stranger", token("stranger"));
    columns.put("reviewer", token("reviewer"));
    columns.put("other head", token("other-head"));
    columns.put("trust leader", token("trust-leader"));
    columns.put("administrator", token("administrator"));
    columns.put("tied administrator", token("tied-administrator"));
    columns.put("assurer", token("assurer"));
    columns.put("head", token("head"));
    columns.put("lead", token("lead"));
    columns.put("peer", token("peer"));
    columns.put("invited", token("invited"));
    return columns;
  }

  private static String token(String key) {
    return Tokens.of(key + "@matrix.test");
  }
}
