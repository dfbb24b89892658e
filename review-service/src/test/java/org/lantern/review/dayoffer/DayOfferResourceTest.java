package org.lantern.review.dayoffer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.review.SceneTest;

@QuarkusTest
class DayOfferResourceTest extends SceneTest {
  private Response offer(String days) {
    return scene
        .as("administrator")
        .create(
            "/api/v1/day-offers",
            "{\"requestId\":\"%s\",\"days\":[%s]}".formatted(scene.request, days));
  }

  @Test
  void days_are_offered_as_many_as_the_programme_takes_and_none_that_has_passed() {
    scene.requested("ACCEPTED");
    String today = "\"" + LocalDate.now() + "\"";

    offer(today + ",\"2099-01-01\"")
        .then()
        .statusCode(422)
        .body("detail", containsString("takes 1 days"));
    offer("\"2020-01-01\"").then().statusCode(422).body("detail", containsString("not passed"));
    UUID id = UUID.fromString(offer("\"2099-01-01\"").then().statusCode(201).extract().path("id"));

    assertThat(scene.eventsOf(id)).isEqualTo("review.days-offered.v1");
    offer("\"2099-01-02\"").then().statusCode(409);
  }

  @Test
  void days_outside_the_season_are_refused_with_its_dates() {
    scene.requested("ACCEPTED");

    offer("\"2100-01-02\"")
        .then()
        .statusCode(422)
        .body("detail", containsString("This year, from 2020-01-01 to 2100-01-01"));
  }

  @Test
  void days_without_pupils_are_remarked_on_by_the_nearest_calendar_and_taken_all_the_same() {
    scene.requested("ACCEPTED");
    UUID network = UUID.randomUUID();
    sql.run("insert into calendar_copy (id) values (?)", network);
    sql.run(
        "insert into calendar_copy_entry values (?, 'HOLIDAY', '2098-12-20', '2099-01-05')",
        network);

    offer("\"2099-01-01\"")
        .then()
        .statusCode(201)
        .body(
            "remarks",
            equalTo(List.of("Thursday 1 January 2099 is a holiday in the network's calendar.")));
  }

  @Test
  void days_are_not_offered_for_a_request_nobody_accepted() {
    scene.requested("REQUESTED");

    offer("\"2099-01-01\"")
        .then()
        .statusCode(422)
        .body("detail", containsString("Accept the request"));
  }

  @Test
  void confirmed_days_make_one_review_however_often_somebody_confirms() {
    scene.offered();
    String offer = scene.path("day-offers", scene.offer);

    scene.as("head").act(offer, "confirm").then().statusCode(200);
    scene.as("head").act(offer, "confirm").then().statusCode(409);

    UUID review = (UUID) sql.value("select id from review where request_id = ?", scene.request);
    assertThat(scene.stateOf("review", review)).isEqualTo("DATED");
    assertThat(scene.eventsOf(review)).isEqualTo("review.review-dated.v1");
    assertThat(scene.eventsOf(scene.offer)).isEqualTo("review.days-confirmed.v1");
    assertThat(sql.value("select day from review_day where review_id = ?", review))
        .isEqualTo(java.sql.Date.valueOf(LocalDate.now()));
  }

  @Test
  void an_offer_taken_back_cannot_be_confirmed() {
    scene.offered();
    String offer = scene.path("day-offers", scene.offer);

    scene.as("administrator").act(offer, "withdraw").then().statusCode(200);

    scene.as("head").act(offer, "confirm").then().statusCode(409);
    scene.as("head").get(offer).then().body("state", equalTo("WITHDRAWN"));
  }
}
