package org.lantern.review.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.review.ReportSteps;
import org.lantern.review.SceneTest;

/** A review of a subject area is of its host school, and about each school that it names. */
@QuarkusTest
class AreaReviewTest extends SceneTest {
  private UUID sister;

  @BeforeEach
  void another_member() {
    sister = scene.member("Sister");
    scene.holding("sister-head", "HEAD", sister);
  }

  private Response request(String who, String area, UUID... schools) {
    String named =
        List.of(schools).stream()
            .map(each -> "\"" + each + "\"")
            .reduce((one, other) -> one + "," + other)
            .orElse("");
    return scene
        .as(who)
        .create(
            "/api/v1/requests",
            """
            {"schoolId":"%s","programmeId":"%s","wishes":"",
             "subject":{"kind":"AREA","area":"%s","schoolIds":[%s]}}
            """
                .formatted(scene.school, scene.programme, area, named));
  }

  private String review() {
    return scene.path("reviews", scene.review);
  }

  @Test
  void the_host_asks_for_it_and_what_it_is_about_travels_with_it() {
    String id =
        request("head", "Mathematics", sister, scene.school)
            .then()
            .statusCode(201)
            .body("subject.kind", equalTo("AREA"))
            .body("subject.area", equalTo("Mathematics"))
            .body("subject.ownerId", equalTo(scene.school.toString()))
            .body("subject.schoolIds", contains(scene.school.toString(), sister.toString()))
            .extract()
            .path("id");

    assertThat(
            (String)
                sql.value(
                    "select envelope from outbox where aggregate_id = ?", UUID.fromString(id)))
        .contains("\"area\":\"Mathematics\"", sister.toString());
    scene
        .as("head")
        .get("/api/v1/requests")
        .then()
        .body("items.subject.area", contains("Mathematics"));
    scene.as("sister-head").get("/api/v1/requests/" + id).then().statusCode(404);
    request("sister-head", "Mathematics", sister).then().statusCode(403);
  }

  @Test
  void each_area_is_asked_for_once_beside_the_school_itself() {
    request("head", "Mathematics", sister).then().statusCode(201);

    request("head", "mathematics")
        .then()
        .statusCode(409)
        .body("detail", containsString("has asked for this programme already"));
    request("head", "Reading").then().statusCode(201);
  }

  @Test
  void a_school_that_is_no_member_and_an_area_without_a_name_are_refused() {
    request("head", "Mathematics", scene.elsewhere)
        .then()
        .statusCode(422)
        .body("detail", containsString("Leave those out"));
    request("head", "Maths <b>").then().statusCode(400);
    scene
        .as("head")
        .create(
            "/api/v1/requests",
            "{\"schoolId\":\"%s\",\"programmeId\":\"%s\",\"wishes\":\"\",\"subject\":{\"kind\":\"AREA\"}}"
                .formatted(scene.school, scene.programme))
        .then()
        .statusCode(422)
        .body("detail", containsString("Name an area"));
  }

  @Test
  void nobody_of_a_named_school_comes_and_who_is_asked_reads_which_these_are() {
    scene.reviewIn("DATED").aboutArea("Mathematics", sister);
    scene.employed(scene.peer, sister);
    String propose = "{\"reviewId\":\"%s\",\"personId\":\"%s\",\"part\":\"%s\"}";

    scene
        .as("administrator")
        .create("/api/v1/seats", propose.formatted(scene.review, scene.peer, "PEER"))
        .then()
        .statusCode(422)
        .body("detail", containsString("Works at Sister, which this review is about."));
    sql.run(
        "insert into tie_copy values (gen_random_uuid(), ?, ?, null, date '2020-01-01', null)",
        scene.lead,
        sister);
    scene
        .as("administrator")
        .create("/api/v1/seats", propose.formatted(scene.review, scene.lead, "LEAD"))
        .then()
        .statusCode(422)
        .body("detail", containsString("Has declared a tie"));
    sql.run("delete from tie_copy where person_id = ?", scene.lead);

    scene
        .as("administrator")
        .create("/api/v1/seats", propose.formatted(scene.review, scene.lead, "LEAD"))
        .then()
        .statusCode(201)
        .body("subject.schoolIds", hasItem(sister.toString()));
  }

  @Test
  void who_declared_a_tie_to_a_named_school_does_not_come() {
    scene.reviewIn("DATED").aboutArea("Mathematics", sister);
    UUID there = UUID.randomUUID();
    sql.run(
        "insert into review (id, school_id, programme_id, framework_id, state, version, season_id,"
            + " imported, import_key) values (?, ?, ?, ?, 'CLOSED', 0, ?, true, 'before')",
        there,
        sister,
        scene.programme,
        scene.framework,
        scene.season);
    UUID seat = UUID.randomUUID();
    sql.run("insert into seat values (?, ?, ?, 'PEER', 'WITHDRAWN', 0)", seat, there, scene.peer);
    sql.run("insert into declaration values (?, 1, now(), true, null, null, null, 0)", seat);

    scene
        .as("administrator")
        .create(
            "/api/v1/seats",
            "{\"reviewId\":\"%s\",\"personId\":\"%s\",\"part\":\"PEER\"}"
                .formatted(scene.review, scene.peer))
        .then()
        .statusCode(422)
        .body("detail", containsString("Has declared a tie"));
  }

  @Test
  void the_head_of_a_named_school_that_is_not_the_host_has_no_part_in_it() {
    scene.reportIn("SCHOOL_CHECK").aboutArea("Mathematics", sister);

    scene.as("sister-head").get(review()).then().statusCode(404);
    scene.as("sister-head").get(scene.path("reports", scene.report)).then().statusCode(404);
    scene
        .as("head")
        .get(review())
        .then()
        .statusCode(200)
        .body("subject.area", equalTo("Mathematics"));
  }

  @Test
  void staff_with_ties_to_a_named_school_are_walled_off() {
    scene.reportIn("SCHOOL_CHECK").aboutArea("Mathematics", sister);
    UUID tied = scene.somebody("tied", "NETWORK_ADMIN");
    scene.as("tied").get(review()).then().statusCode(200);

    scene.employed(tied, sister);

    scene.as("tied").get(review()).then().statusCode(404);
    scene.as("tied").get(scene.path("requests", scene.request)).then().statusCode(404);
    scene.as("tied").get(scene.path("reports", scene.report)).then().statusCode(404);
    for (String list : List.of("requests", "reviews", "reports")) {
      scene
          .as("tied")
          .get("/api/v1/" + list + "?schoolId=" + scene.school)
          .then()
          .body("total", equalTo(0));
    }
    scene
        .as("tied")
        .get("/api/v1/people-in-reviews/" + scene.lead + "/bundle")
        .then()
        .statusCode(200)
        .body(not(containsString(scene.review.toString())));
  }

  @Test
  void the_final_report_names_area_and_schools_and_the_governors_of_each_read_it() {
    scene.reportIn("SCHOOL_CHECK").aboutArea("Mathematics", sister);
    scene.holding("sister-governor", "GOVERNOR", sister);
    String report = scene.path("reports", scene.report);
    new ReportSteps(scene).finalised();

    scene
        .as("head")
        .get(report)
        .then()
        .body("content", containsString("\"subject\":\"Mathematics at The school, Sister\""));
    scene.as("sister-governor").get(report).then().statusCode(404);
    scene
        .as("head")
        .put(report + "/sharing", "{\"choice\":\"GOVERNORS_AND_HUB\"}", "\"0\"")
        .then()
        .statusCode(200);
    scene.as("sister-governor").get(report).then().statusCode(200);
  }
}
