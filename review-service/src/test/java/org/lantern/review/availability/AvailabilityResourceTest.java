package org.lantern.review.availability;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.review.SceneTest;

@QuarkusTest
class AvailabilityResourceTest extends SceneTest {
  private final LocalDate today = LocalDate.now();

  @BeforeEach
  void a_review_today() {
    scene.reviewIn("DATED");
  }

  private Response say(LocalDate first, LocalDate last, String value) {
    return scene
        .as("peer")
        .create(
            "/api/v1/availabilities",
            "{\"personId\":\"%s\",\"firstDay\":\"%s\",\"lastDay\":\"%s\",\"value\":\"%s\"}"
                .formatted(scene.peer, first, last, value));
  }

  private String verdict(String rule) {
    return scene
        .as("administrator")
        .get(scene.path("reviews", scene.review) + "/team/candidates?part=PEER")
        .then()
        .statusCode(200)
        .extract()
        .path("items[0].verdicts.find { it.rule == '%s' }.sentence".formatted(rule));
  }

  @ParameterizedTest
  @CsvSource({
    "FREE, NOT_FREE, NOT_FREE, Is not free on",
    "NOT_FREE, FREE, NOT_SAID_FREE, Has said of every day",
    "NOT_FREE, NOT_SAID, NOT_SAID_FREE, Has not said whether",
    "FREE, NOT_SAID, NOT_SAID_FREE, Has not said whether"
  })
  void the_latest_statement_about_a_day_counts_however_long(
      String day, String term, String rule, String sentence) {
    say(today, today, day).then().statusCode(201);

    say(today.minusDays(40), today.plusDays(40), term).then().statusCode(201);

    org.hamcrest.MatcherAssert.assertThat(verdict(rule), containsString(sentence));
  }

  @Test
  void an_absence_of_the_release_before_is_not_free() {
    sql.run(
        "insert into absence values (?, ?, current_date - 1, current_date + 1)",
        UUID.randomUUID(),
        scene.peer);

    org.hamcrest.MatcherAssert.assertThat(
        verdict("NOT_FREE"), equalTo("Is not free on " + today + "."));
  }

  @Test
  void under_the_id_of_a_merged_record_the_person_who_remains_is_free() {
    UUID before = UUID.randomUUID();
    sql.run("insert into person_merge_copy (person_id, into_id) values (?, ?)", before, scene.peer);

    scene
        .as("peer")
        .create(
            "/api/v1/availabilities",
            "{\"personId\":\"%1$s\",\"firstDay\":\"%2$s\",\"lastDay\":\"%2$s\",\"value\":\"FREE\"}"
                .formatted(before, today))
        .then()
        .statusCode(201)
        .body("personId", equalTo(scene.peer.toString()));
  }

  @Test
  void statements_are_a_list_narrowed_by_value_and_days() {
    say(today, today.plusDays(4), "FREE").then().statusCode(201);
    say(today.plusDays(10), today.plusDays(14), "NOT_FREE").then().statusCode(201);
    String own = "/api/v1/availabilities?personId=" + scene.peer;

    scene.as("peer").get(own).then().body("items.value", contains("NOT_FREE", "FREE"));
    scene.as("peer").get(own + "&value=FREE").then().body("total", equalTo(1));
    scene
        .as("administrator")
        .get(own + "&from=" + today.plusDays(5) + "&until=" + today.plusDays(10))
        .then()
        .body("items.value", contains("NOT_FREE"))
        .body("items.saidBy", contains(scene.peer.toString()));
    scene.as("lead").get(own).then().statusCode(404);
  }

  @Test
  void days_are_said_in_order() {
    say(today, today.minusDays(1), "FREE")
        .then()
        .statusCode(422)
        .body("detail", containsString("Say the days in order."));
  }
}
