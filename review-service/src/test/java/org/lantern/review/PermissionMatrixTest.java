package org.lantern.review;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
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
  private final UUID framework = UUID.randomUUID();
  private final UUID programme = UUID.randomUUID();
  private final UUID season = UUID.randomUUID();
  private final UUID request = UUID.randomUUID();
  private final UUID offer = UUID.randomUUID();
  private final UUID review = UUID.randomUUID();
  private final UUID seat = UUID.randomUUID();
  private final UUID assurance = UUID.randomUUID();
  private final UUID note = UUID.randomUUID();
  private final UUID finding = UUID.randomUUID();
  private final UUID practice = UUID.randomUUID();
  private final UUID report = UUID.randomUUID();
  private final UUID comment = UUID.randomUUID();
  private final UUID draftComment = UUID.randomUUID();
  private final UUID recommendation = UUID.randomUUID();
  private final UUID activity = UUID.randomUUID();
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
    people.with("administrator@matrix.test", "NETWORK_ADMIN", null);
    UUID tied = people.with("tied-administrator@matrix.test", "NETWORK_ADMIN", null);
    people.employed(tied, school);
    assurer = people.with("assurer@matrix.test", "QUALITY_ASSURER", null);
    UUID head = people.with("head@matrix.test", "HEAD", school);
    UUID lead = people.with("lead@matrix.test", "REVIEWER", null);
    peer = people.with("peer@matrix.test", "REVIEWER", null);
    UUID invited = people.with("invited@matrix.test", "REVIEWER", null);
    sql.run("insert into school_copy (id, name) values (?, 'A school')", school);
    aReviewer(head);
    aRequestWithDays(head);
    aReviewInProgress(lead, invited);
    aReportInSchoolCheck(lead);
    aRecommendation();
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
        "insert into framework (id, code, version, title, document) values (?, ?, 1, 'F', ?::jsonb)",
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
    sql.run("insert into seat values (?, ?, ?, 'PEER', 'INVITED', 0, true)", seat, review, invited);
    sql.run("insert into self_evaluation values (?, 'text', 'FILED', 0)", review);
    sql.run(
        "insert into evidence_note values"
            + " (?, ?, ?, 'DATA', 'leadership', date '2026-01-01', 'seen', now(), 0)",
        note,
        review,
        peer);
    sql.run(
        "insert into activity (id, review_id, day, part_of_day, kind, visitor_ids, components,"
            + " version) values (?, ?, date '2026-01-01', 'MORNING', 'DATA_MEETING', '{}', '{}', 0)",
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
    new PermissionMatrix("review-service", columns())
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
        .operation("POST /api/v1/seats/{id}/withdraw", "/api/v1/seats/" + seat + "/withdraw", null)
        .operation(
            "GET /api/v1/reviews/{id}/self-evaluation",
            "/api/v1/reviews/" + review + "/self-evaluation",
            null)
        .operation(
            "PUT /api/v1/reviews/{id}/self-evaluation",
            "/api/v1/reviews/" + review + "/self-evaluation",
            "{\"text\":\"x\"}")
        .operation(
            "GET /api/v1/reviews/{id}/self-evaluation/history",
            "/api/v1/reviews/" + review + "/self-evaluation/history",
            null)
        .operation(
            "POST /api/v1/reviews/{id}/self-evaluation/file",
            "/api/v1/reviews/" + review + "/self-evaluation/file",
            null)
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
            null)
        .assertDocumented();
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("anonymous", null);
    columns.put("unlinked", token("unlinked"));
    columns.put("stranger", token("stranger"));
    columns.put("reviewer", token("reviewer"));
    columns.put("other head", token("other-head"));
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
