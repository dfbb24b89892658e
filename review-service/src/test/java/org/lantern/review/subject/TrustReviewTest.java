package org.lantern.review.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.Tasks;
import org.lantern.review.ReportSteps;
import org.lantern.review.SceneTest;

/** A review of a trust is the trust's: its leader has the part that a head has in the others. */
@QuarkusTest
class TrustReviewTest extends SceneTest {
  private UUID sister;
  private UUID trust;

  @BeforeEach
  void a_trust_of_two_schools() {
    sister = scene.member("Sister");
    trust = scene.inTrust(sister);
    scene.holding("sister-head", "HEAD", sister);
  }

  private String asked(UUID host, UUID of) {
    return """
    {"schoolId":"%s","programmeId":"%s","wishes":"",
     "subject":{"kind":"TRUST","trustId":"%s"}}
    """
        .formatted(host, scene.programme, of);
  }

  private Response request(String who) {
    return scene.as(who).create("/api/v1/requests", asked(scene.school, trust));
  }

  private UUID idOf(Response made) {
    return UUID.fromString(made.then().statusCode(201).extract().path("id"));
  }

  private String path(String plural, UUID id) {
    return scene.path(plural, id);
  }

  private void seesNothing(String who, String path) {
    scene.as(who).get(path).then().statusCode(404);
  }

  private String ofTheSchool(String list) {
    return "/api/v1/" + list + "?schoolId=" + scene.school;
  }

  private void waitsForTheLeader(String kind, UUID subject) {
    assertThat(
            (String)
                sql.value(
                    "select envelope from outbox where aggregate_id = ?"
                        + " and type = 'review.task-opened.v1'",
                    Tasks.idOf("review", kind, subject, null)))
        .contains("TRUST_LEADER", trust.toString());
  }

  @Test
  void it_goes_from_the_request_to_next_steps_by_the_hand_of_the_trusts_leader() {
    UUID request = idOf(request("leader"));
    dated(request);
    UUID report = agreed();
    shared(report);
    nextSteps();
  }

  private void dated(UUID request) {
    scene.as("administrator").act(path("requests", request), "accept").then().statusCode(200);
    waitsForTheLeader("request-accepted", request);
    UUID offer =
        idOf(
            scene
                .as("administrator")
                .create(
                    "/api/v1/day-offers",
                    "{\"requestId\":\"%s\",\"days\":[{\"day\":\"%s\"}]}"
                        .formatted(request, LocalDate.now().plusDays(40))));
    waitsForTheLeader("days-to-confirm", offer);
    for (String nobody : List.of("head", "sister-head", "other-leader")) {
      seesNothing(nobody, path("requests", request));
      seesNothing(nobody, path("day-offers", offer));
      scene
          .as(nobody)
          .act(path("day-offers", offer), "confirm", null, "\"0\"")
          .then()
          .statusCode(404);
    }
    scene.as("leader").act(path("day-offers", offer), "confirm").then().statusCode(200);
    scene.goesOnWith((UUID) sql.value("select id from review where request_id = ?", request));
    scene
        .as("leader")
        .get(path("reviews", scene.review))
        .then()
        .statusCode(200)
        .body("schoolId", equalTo(scene.school.toString()))
        .body("subject.kind", equalTo("TRUST"))
        .body("subject.ownerId", equalTo(trust.toString()))
        .body("subject.schoolIds", contains(scene.school.toString()));
  }

  private UUID agreed() {
    sql.run("update review set state = 'IN_PROGRESS' where id = ?", scene.review);
    scene.withTeam().withFindings();
    sql.run(
        "insert into finding (id, review_id, component, kind, text, version, only_one_kind_because)"
            + " values (?, ?, 'leadership', 'EVEN_BETTER_IF', 'Read more.', 0, 'One day alone.')",
        UUID.randomUUID(),
        scene.review);
    sql.run(
        "insert into finding_note select id, ? from finding where review_id = ?"
            + " and kind = 'EVEN_BETTER_IF'",
        scene.note,
        scene.review);
    String findings = path("reviews", scene.review) + "/findings";
    scene.as("lead").act(findings, "sign").then().statusCode(200);
    waitsForTheLeader("findings-to-sign", scene.review);
    seesNothing("head", findings);
    scene.as("leader").act(findings, "sign").then().statusCode(200);
    assertThat(
            sql.value(
                "select delegated from signature where review_id = ? and relation = 'HOST_HEAD'",
                scene.review))
        .isEqualTo(false);
    return (UUID) sql.value("select id from report where review_id = ?", scene.review);
  }

  private void shared(UUID report) {
    ReportSteps steps = new ReportSteps(scene, report);
    sql.run("update report_section set text = 'Words.' where report_id = ?", report);
    steps.submitted().released();
    waitsForTheLeader("report-to-comment", report);
    seesNothing("head", path("reports", report));
    steps.moved("leader", "confirm-facts", null, "SCHOOL_CHECK");
    steps.finalised();
    scene
        .as("leader")
        .get(path("reports", report))
        .then()
        .statusCode(200)
        .body("subject.kind", equalTo("TRUST"))
        .body("content", containsString("\"subject\":\"The trust Harbour\""));
    for (String nobody : List.of("head", "sister-head", "other-leader")) {
      seesNothing(nobody, path("reports", report));
      scene
          .as(nobody)
          .put(path("reports", report) + "/sharing", "{\"choice\":\"EVERYONE\"}", "\"0\"")
          .then()
          .statusCode(404);
    }
    scene
        .as("leader")
        .put(
            path("reports", report) + "/sharing",
            "{\"choice\":\"CHOSEN\",\"audiences\":[\"TRUST\"]}",
            "\"0\"")
        .then()
        .statusCode(200);
    for (String head : List.of("head", "sister-head")) {
      scene
          .as(head)
          .get("/api/v1/reports?reviewId=" + scene.review)
          .then()
          .body("items.id", contains(report.toString()))
          .body("items[0].subject.ownerId", equalTo(trust.toString()));
      scene.as(head).get(path("reports", report)).then().statusCode(200);
      seesNothing(head, path("reports", report) + "/sharing");
    }
    seesNothing("other-leader", path("reports", report));
  }

  private void nextSteps() {
    waitsForTheLeader("recommendations-to-answer", scene.review);
    UUID step = (UUID) sql.value("select id from recommendation where review_id = ?", scene.review);
    String path = path("recommendations", step);
    for (String nobody : List.of("head", "sister-head", "other-leader")) {
      seesNothing(nobody, path);
      scene.as(nobody).act(path, "accept", null, "\"0\"").then().statusCode(404);
    }
    UUID colleague = UUID.randomUUID();
    scene.employed(colleague, sister);
    scene.as("leader").act(path, "accept").then().statusCode(200);
    scene
        .as("leader")
        .put(
            path,
            "{\"ownerId\":\"%s\",\"dueOn\":null,\"progress\":\"\",\"supportWanted\":\"\"}"
                .formatted(colleague),
            scene.as("leader").get(path).header("ETag"))
        .then()
        .statusCode(200)
        .body("subject.kind", equalTo("TRUST"));
    scene
        .as("leader")
        .get("/api/v1/recommendations")
        .then()
        .body("items.id", hasItem(step.toString()));
  }

  @Test
  void a_head_of_one_of_its_schools_has_no_part_in_it_also_where_the_team_meets() {
    scene.reportIn("SCHOOL_CHECK").aboutTrust(trust);
    String review = path("reviews", scene.review);

    for (String nobody : List.of("head", "sister-head", "other-leader")) {
      seesNothing(nobody, path("requests", scene.request));
      seesNothing(nobody, review);
      seesNothing(nobody, review + "/team");
      seesNothing(nobody, review + "/findings");
      seesNothing(nobody, review + "/feedback");
      seesNothing(nobody, review + "/readiness");
      seesNothing(nobody, review + "/self-evaluation/sections/context");
      seesNothing(nobody, "/api/v1/documents?reviewId=" + scene.review);
      seesNothing(nobody, path("reports", scene.report));
      scene
          .as(nobody)
          .act(review, "postpone", "{\"keepTeam\":true,\"reason\":\"x\"}", "\"0\"")
          .then()
          .statusCode(404);
      for (String list : List.of("requests", "reviews", "reports")) {
        scene.as(nobody).get(ofTheSchool(list)).then().statusCode(200).body("total", equalTo(0));
      }
    }
    scene.as("leader").get(path("reports", scene.report)).then().statusCode(200);
    for (String list : List.of("requests", "reviews", "reports")) {
      scene.as("leader").get(ofTheSchool(list)).then().body("total", equalTo(1));
    }
  }

  @Test
  void nor_has_the_coordinator_of_the_school_where_the_team_meets() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    scene.atSchool("coordinator", "COORDINATOR");
    String timetable = path("reviews", scene.review) + "/activities";
    scene.as("coordinator").get(timetable).then().statusCode(200);

    scene.aboutTrust(trust);

    seesNothing("coordinator", timetable);
    seesNothing("coordinator", "/api/v1/documents?reviewId=" + scene.review);
  }

  @Test
  void people_of_any_of_its_schools_can_be_named_to_speak_with() {
    UUID colleague = UUID.randomUUID();
    scene.employed(colleague, sister);
    String asks = asked(scene.school, trust).replace("\"wishes\":\"\"", "\"wishes\":\"\",%s");

    scene
        .as("leader")
        .create("/api/v1/requests", asks.formatted("\"contacts\":[\"%s\"]".formatted(scene.peer)))
        .then()
        .statusCode(422)
        .body("detail", containsString("at one of the schools, or in the trust"));
    scene
        .as("leader")
        .create("/api/v1/requests", asks.formatted("\"contacts\":[\"%s\"]".formatted(colleague)))
        .then()
        .statusCode(201);
  }

  @Test
  void a_review_of_a_school_stays_the_schools() {
    scene.reportIn("SCHOOL_CHECK");

    seesNothing("leader", path("requests", scene.request));
    seesNothing("leader", path("reviews", scene.review));
    seesNothing("leader", path("reports", scene.report));
    scene.as("leader").get("/api/v1/reviews").then().body("total", equalTo(0));
  }

  @Test
  void who_does_not_lead_the_trust_asks_for_none() {
    for (String nobody : List.of("head", "other-leader", "administrator")) {
      request(nobody).then().statusCode(403).body("detail", containsString("leads the trust"));
    }
  }

  @Test
  void what_does_not_fit_together_is_refused_with_what_to_do() {
    scene
        .as("leader")
        .create("/api/v1/requests", asked(scene.elsewhere, trust))
        .then()
        .statusCode(422)
        .body("detail", containsString("not a member"));
    sql.run("update school_copy set trust_id = null where id = ?", scene.school);
    request("leader")
        .then()
        .statusCode(422)
        .body("detail", containsString("Name one of its schools"));
    scene
        .as("leader")
        .create("/api/v1/requests", asked(scene.school, trust).replace("\"TRUST\"", "\"SCHOOL\""))
        .then()
        .statusCode(422)
        .body("detail", containsString("Name a trust for a review of a trust"));
  }

  @Test
  void the_same_trust_asks_once_for_a_programme_and_its_schools_ask_beside_it() {
    request("leader").then().statusCode(201);

    scene
        .as("leader")
        .create("/api/v1/requests", asked(sister, trust))
        .then()
        .statusCode(409)
        .body("detail", containsString("The trust has asked for this programme already"));
    scene
        .as("head")
        .create(
            "/api/v1/requests",
            "{\"schoolId\":\"%s\",\"programmeId\":\"%s\",\"wishes\":\"\"}"
                .formatted(scene.school, scene.programme))
        .then()
        .statusCode(201)
        .body("remarks", equalTo(List.of()));
  }

  @Test
  void who_is_bound_to_any_of_its_schools_is_walled_off() {
    scene.reportIn("SCHOOL_CHECK").aboutTrust(trust);
    UUID hub = UUID.randomUUID();
    sql.run("update membership_copy set hub_id = ? where school_id = ?", hub, sister);
    UUID besideTheSister = scene.member("Beside");
    sql.run("update membership_copy set hub_id = ? where school_id = ?", hub, besideTheSister);
    UUID tied = scene.somebody("tied", "NETWORK_ADMIN");
    scene.as("tied").get(path("reviews", scene.review)).then().statusCode(200);

    scene.employed(tied, besideTheSister);

    seesNothing("tied", path("requests", scene.request));
    seesNothing("tied", path("reviews", scene.review));
    for (String list : List.of("requests", "reviews", "reports")) {
      scene.as("tied").get(ofTheSchool(list)).then().body("total", equalTo(0));
    }
  }
}
