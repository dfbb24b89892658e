package org.lantern.review.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.review.Scene;
import org.lantern.review.SceneTest;

@QuarkusTest
class SeasonResourceTest extends SceneTest {
  private static final LocalDate TODAY = LocalDate.now();

  private String seasons() {
    return scene.path("programmes", scene.programme) + "/seasons";
  }

  private String season() {
    return seasons() + "/" + scene.season;
  }

  private String body(String label, LocalDate opens, LocalDate closes, int capacity, int peers) {
    return """
        {"label":"%s","firstDay":"2020-01-01","lastDay":"2100-01-01","opensOn":"%s",
         "closesOn":"%s","frameworkId":"%s","capacity":%d,
         "rules":{"visitDays":1,"peers":%d,"entitlement":2,"balanceDays":1}}
        """
        .formatted(label, opens, closes, scene.framework, capacity, peers);
  }

  private String asItStands(LocalDate closes, int capacity, int peers) {
    return body("This year", LocalDate.of(2020, 1, 1), closes, capacity, peers);
  }

  private Response request(String more) {
    return scene
        .as("head")
        .create(
            "/api/v1/requests",
            "{\"schoolId\":\"%s\",\"programmeId\":\"%s\",\"wishes\":\"\"%s}"
                .formatted(scene.school, scene.programme, more));
  }

  @Test
  void a_season_is_made_with_the_usual_rules_where_none_are_chosen() {
    scene
        .as("administrator")
        .create(seasons(), body("2026/27", TODAY, TODAY.plusDays(30), 40, 3))
        .then()
        .statusCode(201)
        .body("label", equalTo("2026/27"))
        .body("requested", equalTo(false))
        .body("rules.nearKilometres", equalTo(30))
        .body("rules.minimumKilometres", equalTo(25))
        .body("rules.limits.answerRequest", equalTo(10))
        .body("rules.limits.selfEvaluationBefore", equalTo(20))
        .body("rules.limits.qualityCheck", equalTo(2))
        .body("rules.strengths.OWN_TRUST", equalTo("HARD"))
        .body("rules.strengths.OWN_AUTHORITY_NEAR", equalTo("HARD"));
  }

  @Test
  void two_seasons_of_one_label_and_days_that_do_not_fit_are_refused() {
    LocalDate opens = LocalDate.of(2026, 1, 2);

    scene
        .as("administrator")
        .create(seasons(), body("This year", opens, opens, 1, 1))
        .then()
        .statusCode(409)
        .body("detail", containsString("season of this name"));
    scene
        .as("administrator")
        .create(seasons(), body("Other", opens, opens.minusDays(1), 1, 1))
        .then()
        .statusCode(422)
        .body("detail", containsString("later closing day"));
  }

  @Test
  void rules_can_change_until_somebody_asked_for_a_review() {
    scene
        .as("administrator")
        .put(season(), asItStands(LocalDate.of(2100, 1, 1), 100, 4), "\"0\"")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("rules.peers", equalTo(4));
    scene
        .as("administrator")
        .put(season(), asItStands(LocalDate.of(2100, 1, 1), 100, 5), "\"0\"")
        .then()
        .statusCode(412);
  }

  @Test
  void after_the_first_request_only_capacity_and_closing_day_change() {
    request("").then().statusCode(201).body("seasonId", equalTo(scene.season.toString()));
    String etag = scene.as("head").get(season()).header("ETag");

    scene
        .as("administrator")
        .put(season(), asItStands(LocalDate.of(2100, 1, 1), 100, 4), etag)
        .then()
        .statusCode(422)
        .body("detail", containsString("only its capacity and closing day can change"));
    scene
        .as("administrator")
        .put(season(), asItStands(LocalDate.of(2099, 1, 1), 7, 1), etag)
        .then()
        .statusCode(200)
        .body("requested", equalTo(true))
        .body("closesOn", equalTo("2099-01-01"))
        .body("capacity", equalTo(7));
  }

  @Test
  void a_season_is_found_under_its_own_programme_only() {
    Scene other = anotherScene();
    String wrong = scene.path("programmes", other.programme) + "/seasons/" + scene.season;

    scene.as("head").get(wrong).then().statusCode(404);
    request(",\"seasonId\":\"" + other.season + "\"")
        .then()
        .statusCode(422)
        .body("detail", containsString("has no such season"));
  }

  @Test
  void outside_the_window_a_request_is_refused_with_its_dates() {
    LocalDate opens = TODAY.plusDays(10);
    sql.run("update season set opens_on = ? where id = ?", opens, scene.season);

    request("")
        .then()
        .statusCode(422)
        .body(
            "detail",
            equalTo(
                "Requests are not open today. The season This year takes requests from %s to"
                        .formatted(opens)
                    + " 2100-01-01."));
    request(",\"seasonId\":\"" + scene.season + "\"")
        .then()
        .statusCode(422)
        .body("detail", containsString("takes requests from " + opens));
    assertThat(sql.value("select requested from season where id = ?", scene.season))
        .isEqualTo(false);
  }

  @Test
  void of_two_open_seasons_the_request_says_which() {
    String second =
        scene
            .as("administrator")
            .create(seasons(), body("Next year", TODAY, TODAY, 1, 1))
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    request("").then().statusCode(422).body("detail", containsString("This year, Next year"));
    request(",\"seasonId\":\"" + second + "\"")
        .then()
        .statusCode(201)
        .body("seasonId", equalTo(second));
  }

  @Test
  void a_school_asks_for_as_many_reviews_as_it_is_entitled_to() {
    scene.withRules("{\"entitlement\":1}").requested("ACCEPTED");

    request("")
        .then()
        .statusCode(422)
        .body("detail", containsString("limit of reviews is 1; yours has asked for 1 already"));
    sql.run("update request set state = 'WITHDRAWN' where id = ?", scene.request);
    request("").then().statusCode(201);
  }

  @Test
  void no_more_requests_are_accepted_than_the_season_has_room_for() {
    scene.requested("ACCEPTED");
    sql.run("update season set capacity = 1 where id = ?", scene.season);
    UUID second = UUID.fromString(request("").then().statusCode(201).extract().path("id"));
    String path = scene.path("requests", second);

    scene
        .as("administrator")
        .act(path, "accept")
        .then()
        .statusCode(422)
        .body("detail", containsString("has room for 1, and 1 are accepted. Raise its capacity"));
    sql.run("update season set capacity = 2 where id = ?", scene.season);
    scene.as("administrator").act(path, "accept").then().statusCode(200);
  }

  @Test
  void what_the_release_before_writes_gets_a_season_with_the_programmes_numbers() {
    UUID programme = UUID.randomUUID();
    UUID request = UUID.randomUUID();
    UUID review = UUID.randomUUID();
    sql.run(
        "insert into programme (id, title, framework_id, visit_days, peers, near_kilometres)"
            + " values (?, 'P', ?, 3, 2, 40)",
        programme,
        scene.framework);
    sql.run(
        "insert into request (id, school_id, programme_id, state, wishes, made_by, version)"
            + " values (?, ?, ?, 'ACCEPTED', '', ?, 0)",
        request,
        scene.school,
        programme,
        scene.head);
    sql.run(
        "insert into review (id, request_id, school_id, programme_id, framework_id, state, version)"
            + " values (?, ?, ?, ?, ?, 'DATED', 0)",
        review,
        request,
        scene.school,
        programme,
        scene.framework);

    String season = scene.as("head").get(scene.path("reviews", review)).path("seasonId");

    scene
        .as("head")
        .get(scene.path("programmes", programme) + "/seasons/" + season)
        .then()
        .statusCode(200)
        .body("frameworkId", equalTo(scene.framework.toString()))
        .body("requested", equalTo(true))
        .body("rules.visitDays", equalTo(3))
        .body("rules.peers", equalTo(2))
        .body("rules.nearKilometres", equalTo(40));
    assertThat(
            sql.value(
                "select current_date between opens_on and closes_on from season where id = ?",
                UUID.fromString(season)))
        .isEqualTo(true);
  }
}
