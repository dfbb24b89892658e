package org.lantern.review.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.review.ReportSteps;
import org.lantern.review.SceneTest;

/** A framework whose second version is loaded while a review runs on the first. */
@QuarkusTest
class FrameworkInUseTest extends SceneTest {
  private UUID second;
  private UUID nextSeason;

  /** Another component, another scale, another statement; the season after this one goes by it. */
  private void theSecondVersionIsLoaded() {
    String content =
        """
        {"code":"%s","version":2,"title":"F","components":[{"code":"teaching","title":"Teaching",
         "scale":"two"}],"scales":{"two":{"points":[{"code":"met","label":"Met"},
         {"code":"not-met","label":"Not met"}]}},"practiceQuestions":[{"code":"carried","text":"Can it be carried elsewhere?"}],
         "statement":"The second statement."}
        """;
    second = made("/api/v1/frameworks", content.formatted(scene.framework));
    String season =
        """
        {"label":"Next year","firstDay":"2020-01-01","lastDay":"2100-01-01","opensOn":"2020-01-01",
         "closesOn":"2100-01-01","frameworkId":"%s","capacity":9,
         "rules":{"visitDays":1,"peers":1,"entitlement":2,"balanceDays":1}}
        """;
    nextSeason =
        made(scene.path("programmes", scene.programme) + "/seasons", season.formatted(second));
  }

  private UUID made(String path, String body) {
    return id(scene.as("administrator").create(path, body));
  }

  private static UUID id(Response made) {
    return UUID.fromString(made.then().statusCode(201).extract().path("id"));
  }

  private Response estimate(String component, String level) {
    String path = scene.path("reviews", scene.review) + "/findings/estimates/" + component;
    return scene.as("lead").put(path, "{\"level\":\"%s\"}".formatted(level), null);
  }

  private void goesBy(UUID framework) {
    scene
        .as("head")
        .get(scene.path("reviews", scene.review))
        .then()
        .body("frameworkId", equalTo(framework.toString()));
  }

  @Test
  void the_final_report_says_what_the_version_says_with_which_the_review_began() {
    scene.reportIn("QUALITY_CHECK");

    theSecondVersionIsLoaded();

    new ReportSteps(scene).released().confirmed().finalised();
    JsonPath report =
        new JsonPath((String) sql.value("select content from report where id = ?", scene.report));
    assertThat(report.getList("components.title")).isEqualTo(List.of("Leadership"));
    assertThat(report.getList("components.estimate")).isEqualTo(List.of("Leading"));
    assertThat(report.getString("statement")).isEqualTo("S");
    goesBy(scene.framework);
  }

  @Test
  void a_visit_under_way_is_estimated_by_the_version_with_which_it_began() {
    scene.reviewIn("IN_PROGRESS").withTeam();

    theSecondVersionIsLoaded();

    estimate("leadership", "met").then().statusCode(422).body("detail", containsString("no level"));
    estimate("teaching", "met")
        .then()
        .statusCode(422)
        .body("detail", containsString("no component \"teaching\""));
    estimate("leadership", "leading").then().statusCode(200);
    goesBy(scene.framework);
  }

  @Test
  void a_review_asked_for_in_a_season_of_the_second_version_goes_by_that() {
    scene.reviewIn("IN_PROGRESS").withTeam();
    theSecondVersionIsLoaded();

    scene.goesOnWith(aReviewOfTheNextSeason());

    goesBy(second);
    scene.withTeam();
    sql.run("update review set state = 'IN_PROGRESS' where id = ?", scene.review);
    estimate("teaching", "met").then().statusCode(200);
    estimate("leadership", "leading").then().statusCode(422);
  }

  @Test
  void a_season_somebody_asked_in_does_not_change_to_the_second_version() {
    asked(scene.season);
    theSecondVersionIsLoaded();
    String season = scene.path("programmes", scene.programme) + "/seasons/" + scene.season;
    String body =
        """
        {"label":"This year","firstDay":"2020-01-01","lastDay":"2100-01-01","opensOn":"2020-01-01",
         "closesOn":"2100-01-01","frameworkId":"%s","capacity":100,
         "rules":{"visitDays":1,"peers":1,"entitlement":2,"balanceDays":1}}
        """
            .formatted(second);

    scene
        .as("administrator")
        .put(season, body, scene.as("administrator").get(season).header("ETag"))
        .then()
        .statusCode(422)
        .body("detail", containsString("only its capacity and closing day can change"));
  }

  /** From the request to confirmed days. */
  private UUID aReviewOfTheNextSeason() {
    UUID request = asked(nextSeason);
    scene.as("administrator").act(scene.path("requests", request), "accept").then().statusCode(200);
    UUID offer =
        made(
            "/api/v1/day-offers",
            "{\"requestId\":\"%s\",\"days\":[{\"day\":\"2099-01-05\"}]}".formatted(request));
    scene.as("head").act(scene.path("day-offers", offer), "confirm").then().statusCode(200);
    return (UUID) sql.value("select id from review where request_id = ?", request);
  }

  private UUID asked(UUID season) {
    String body =
        "{\"schoolId\":\"%s\",\"programmeId\":\"%s\",\"seasonId\":\"%s\",\"wishes\":\"\"}"
            .formatted(scene.school, scene.programme, season);
    return id(scene.as("head").create("/api/v1/requests", body));
  }
}
