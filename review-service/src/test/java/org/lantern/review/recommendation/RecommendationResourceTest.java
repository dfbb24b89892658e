package org.lantern.review.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.Tasks;
import org.lantern.review.SceneTest;

@QuarkusTest
class RecommendationResourceTest extends SceneTest {
  private static final String LIST = "/api/v1/recommendations?reviewId=";

  private String path() {
    return scene.path("recommendations", scene.recommendation);
  }

  private static String progress(String owner, String words) {
    return "{\"ownerId\":%s,\"dueOn\":\"2099-07-01\",\"progress\":\"%s\",\"supportWanted\":\"\"}"
        .formatted(owner, words);
  }

  @Test
  void each_even_better_if_of_a_final_report_waits_for_the_head_and_a_strength_does_not() {
    scene.reportIn("SCHOOL_CHECK");
    sql.run(
        "insert into finding values (?, ?, 'leadership', 'EVEN_BETTER_IF', 'Read more.', 0)",
        UUID.randomUUID(),
        scene.review);
    UUID task = Tasks.idOf("review", "recommendations-to-answer", scene.review, null);

    scene.as("administrator").act(scene.path("reports", scene.report), "finalise");

    UUID made =
        UUID.fromString(
            scene
                .as("head")
                .get(LIST + scene.review)
                .then()
                .body("items.text", contains("Read more."))
                .body("items[0].state", equalTo("NEW"))
                .body("items[0].allowedActions", contains("ACCEPT", "DECLINE", "SUPERSEDE"))
                .extract()
                .path("items[0].id"));
    assertThat(scene.eventsOf(made)).isEqualTo("review.recommendation-made.v1");
    assertThat(scene.eventsOf(task)).isEqualTo("review.task-opened.v1");
    scene.as("head").act(scene.path("recommendations", made), "accept").then().statusCode(200);
    assertThat(scene.eventsOf(task)).isEqualTo("review.task-opened.v1 review.task-closed.v1");
  }

  @Test
  void a_school_says_step_by_step_where_it_stands() {
    scene.recommendationIn("NEW");

    scene.as("head").act(path(), "accept").then().statusCode(200);
    scene.as("head").act(path(), "plan").then().statusCode(200);
    scene.as("head").act(path(), "begin").then().statusCode(200);
    scene.as("head").act(path(), "embed").then().body("state", equalTo("EMBEDDED"));
    scene.as("head").act(path(), "plan").then().statusCode(409);

    assertThat(scene.historyOf(scene.recommendation)).isEqualTo("ACCEPT PLAN BEGIN EMBED");
  }

  @Test
  void a_school_that_does_otherwise_says_why_and_can_change_its_mind() {
    scene.recommendationIn("NEW");

    scene.as("head").act(path(), "decline", "{\"reason\":\" \"}").then().statusCode(400);
    scene.as("head").act(path(), "decline", "{\"reason\":\"Done.\"}").then().statusCode(200);
    scene.as("head").act(path(), "accept").then().body("state", equalTo("ACCEPTED"));

    scene.as("head").act(path(), "decline", "{\"reason\":\"No.\"}");
    scene.as("head").get(path()).then().body("declinedBecause", equalTo("No."));
  }

  @Test
  void what_the_school_does_is_written_by_its_head_for_somebody_who_works_there() {
    scene.recommendationIn("ACCEPTED");
    UUID owner = UUID.randomUUID();
    scene.employed(owner, scene.school);
    String body = progress("\"" + owner + "\"", "Every class reads.");

    scene
        .as("head")
        .put(path(), progress("\"" + scene.lead + "\"", ""), "\"0\"")
        .then()
        .statusCode(422)
        .body("detail", containsString("works at the school"));
    scene
        .as("head")
        .put(path(), body, "\"0\"")
        .then()
        .statusCode(200)
        .body("progress", equalTo("Every class reads."))
        .body("ownerId", equalTo(owner.toString()));
    scene
        .as("head")
        .put(path(), progress("null", "Other words."), "\"0\"")
        .then()
        .statusCode(412)
        .body("current.progress", equalTo("Every class reads."));
    scene.as("assurer").put(path(), body, "\"1\"").then().statusCode(403);
  }

  @Test
  void a_later_one_of_the_school_takes_the_place_and_nothing_else_does() {
    scene.recommendationIn("ACCEPTED");
    UUID own = scene.recommendation;
    var other = anotherScene().recommendationIn("NEW");

    scene
        .as("head")
        .act(path(), "supersede", "{\"by\":\"%s\"}".formatted(own))
        .then()
        .statusCode(422);
    scene
        .as("head")
        .act(path(), "supersede", "{\"by\":\"%s\"}".formatted(other.recommendation))
        .then()
        .statusCode(422);
    scene
        .as("head")
        .act(path(), "supersede", "{\"by\":\"%s\"}".formatted(laterOne()))
        .then()
        .statusCode(200)
        .body("state", equalTo("SUPERSEDED"))
        .body("allowedActions", empty());
    scene.as("head").put(path(), progress("null", "x"), "\"1\"").then().statusCode(422);
  }

  private UUID laterOne() {
    UUID later = scene.laterReviewLedBy(scene.lead);
    UUID finding = UUID.randomUUID();
    UUID id = UUID.randomUUID();
    sql.run(
        "insert into finding values (?, ?, 'leadership', 'EVEN_BETTER_IF', 'More.', 0)",
        finding,
        later);
    sql.run(
        "insert into recommendation (id, finding_id, review_id, school_id, state, progress,"
            + " support_wanted, version) values (?, ?, ?, ?, 'NEW', '', '', 0)",
        id,
        finding,
        later,
        scene.school);
    return id;
  }

  @Test
  void the_next_reviews_team_reads_it_and_its_lead_alone_says_what_was_found() {
    scene.recommendationIn("IN_PROGRESS");
    UUID next = scene.somebody("next-lead", "REVIEWER");
    UUID later = scene.laterReviewLedBy(next);
    String body = "{\"reviewId\":\"%s\",\"found\":\"PARTLY\"}";

    scene.as("lead").act(path(), "verify", body.formatted(later)).then().statusCode(404);
    scene.as("head").act(path(), "verify", body.formatted(later)).then().statusCode(403);
    scene
        .as("next-lead")
        .act(path(), "verify", body.formatted(scene.review))
        .then()
        .statusCode(422);
    scene
        .as("next-lead")
        .act(path(), "verify", body.formatted(later))
        .then()
        .statusCode(200)
        .body("found", equalTo("PARTLY"))
        .body("state", equalTo("IN_PROGRESS"));

    scene
        .as("next-lead")
        .get("/api/v1/recommendations?schoolId=" + scene.school)
        .then()
        .body("items.foundInReviewId", contains(later.toString()));
  }

  @Test
  void once_the_next_visit_is_over_its_team_reads_no_more() {
    scene.recommendationIn("IN_PROGRESS");
    UUID later = scene.laterReviewLedBy(scene.somebody("next-lead", "REVIEWER"));
    scene.as("next-lead").get(path()).then().statusCode(200);

    sql.run("update review set state = 'FINDINGS_AGREED' where id = ?", later);

    scene.as("next-lead").get(path()).then().statusCode(404);
    scene.as("next-lead").get(LIST + scene.review).then().body("items", hasSize(0));
  }

  @Test
  void an_earlier_one_does_not_take_the_place_of_a_later_one() {
    scene.recommendationIn("ACCEPTED");
    UUID later = laterOne();

    scene
        .as("head")
        .act(
            scene.path("recommendations", later),
            "supersede",
            "{\"by\":\"%s\"}".formatted(scene.recommendation))
        .then()
        .statusCode(422);
  }

  @Test
  void the_named_delegate_finds_and_answers_them_for_the_head() {
    scene.recommendationIn("NEW");
    scene.delegate();

    scene.as("delegate").get(LIST + scene.review).then().body("items", hasSize(1));
    scene.as("delegate").act(path(), "accept").then().statusCode(200);
  }

  @Test
  void who_has_no_part_in_it_sees_none_and_is_told_nothing() {
    scene.recommendationIn("NEW");
    scene.somebody("reviewer", "REVIEWER");
    UUID tied = scene.somebody("tied", "NETWORK_ADMIN");
    scene.employed(tied, scene.school);

    scene.as("reviewer").get(path()).then().statusCode(404);
    scene.as("reviewer").get(LIST + scene.review).then().body("items", hasSize(0));
    scene.as("tied").get(path()).then().statusCode(404);
    scene.as("tied").get(LIST + scene.review).then().body("items", hasSize(0));
    scene.as("peer").get(path()).then().statusCode(404);
    scene.as("peer").get(LIST + scene.review).then().body("items", hasSize(0));
    scene
        .as("assurer")
        .get(path())
        .then()
        .statusCode(200)
        .body("allowedActions", empty())
        .body("found", nullValue());
  }

  @Test
  void a_recommendation_carries_lens_and_theme_of_its_finding() {
    scene.recommendationIn("NEW");
    UUID theme = UUID.randomUUID();
    sql.run(
        "update finding set lens = 'inclusion', theme_id = ? where kind = 'EVEN_BETTER_IF'"
            + " and review_id = ?",
        theme,
        scene.review);

    scene
        .as("head")
        .get(scene.path("recommendations", scene.recommendation))
        .then()
        .statusCode(200)
        .body("lens", equalTo("inclusion"))
        .body("themeId", equalTo(theme.toString()));
  }
}
