package org.lantern.review.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lantern.review.Scene;
import org.lantern.review.SceneTest;

@QuarkusTest
class SeatResourceTest extends SceneTest {
  @Inject DataSource connections;

  private static Response propose(Scene scene, UUID review, UUID person, String part) {
    return scene
        .as("administrator")
        .create(
            "/api/v1/seats",
            "{\"reviewId\":\"%s\",\"personId\":\"%s\",\"part\":\"%s\"}"
                .formatted(review, person, part));
  }

  @Test
  void somebody_who_fits_is_proposed_asked_and_accepts() {
    scene.reviewIn("DATED");
    UUID seat =
        UUID.fromString(
            propose(scene, scene.review, scene.peer, "PEER")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    String path = scene.path("seats", seat);
    scene.as("peer").get(path).then().statusCode(404);

    scene.as("administrator").act(path, "invite").then().statusCode(200);
    scene.declares("peer", seat);
    scene.as("peer").act(path, "accept").then().statusCode(200).body("state", equalTo("ACCEPTED"));

    assertThat(scene.eventsOf(seat))
        .isEqualTo("review.seat-proposed.v1 review.seat-invited.v1 review.seat-accepted.v1");
    assertThat(scene.historyOf(seat)).isEqualTo("PROPOSE INVITE ACCEPT");
  }

  @Test
  void a_rule_that_is_soft_in_the_season_is_said_and_lets_pass() {
    scene.reviewIn("DATED");
    sql.run(
        "update school_copy set authority_code = '1', easting = 410000 where id = ?",
        scene.peersSchool);
    propose(scene, scene.review, scene.peer, "PEER")
        .then()
        .statusCode(422)
        .body("detail", containsString("in the same authority"));

    scene.withRules("{\"strengths\":{\"OWN_AUTHORITY_NEAR\":\"SOFT\",\"TOO_NEAR\":\"OFF\"}}");

    scene
        .as("administrator")
        .get(scene.path("reviews", scene.review) + "/team/candidates?part=PEER")
        .then()
        .body("items[0].fits", equalTo(true))
        .body("items[0].verdicts.find { it.soft }.rule", equalTo("OWN_AUTHORITY_NEAR"))
        .body(
            "items[0].verdicts.find { it.soft }.sentence", containsString("in the same authority"));
    scene
        .as("administrator")
        .create(
            "/api/v1/seats",
            """
            {"reviewId":"%s","personId":"%s","part":"PEER",
             "passedOver":[{"rule":"OWN_AUTHORITY_NEAR","reason":"They do not know each other."}]}
            """
                .formatted(scene.review, scene.peer))
        .then()
        .statusCode(201);
  }

  @Test
  void who_works_at_the_school_is_refused_by_every_path() {
    scene.reviewIn("DATED");
    UUID seat =
        UUID.fromString(
            propose(scene, scene.review, scene.peer, "PEER").then().extract().path("id"));
    scene.employed(scene.peer, scene.school);
    String sentence = "the school of this review";

    scene
        .as("administrator")
        .act(scene.path("seats", seat), "invite")
        .then()
        .statusCode(422)
        .body("detail", containsString(sentence));
    scene
        .as("administrator")
        .get(scene.path("reviews", scene.review) + "/team/candidates?part=PEER")
        .then()
        .body(
            "items.find { it.personId == '%s' }.verdicts.sentence.flatten()".formatted(scene.peer),
            hasItem(containsString(sentence)));
    UUID other = scene.somebody("other", "REVIEWER");
    scene.trained(other, "PEER");
    scene.employed(other, scene.school);
    propose(scene, scene.review, other, "PEER")
        .then()
        .statusCode(422)
        .body("detail", containsString(sentence));
  }

  @Test
  void who_said_they_are_not_free_or_is_not_trained_is_refused() {
    scene.reviewIn("DATED");
    scene.says(scene.peer, "NOT_FREE");

    propose(scene, scene.review, scene.peer, "PEER")
        .then()
        .statusCode(422)
        .body("detail", containsString("Is not free on"));
    propose(scene, scene.review, scene.peer, "LEAD")
        .then()
        .statusCode(422)
        .body("detail", containsString("not trained as a lead"));
  }

  @Test
  void who_was_erased_is_no_candidate_and_cannot_be_proposed() {
    scene.reviewIn("DATED");
    UUID other = scene.somebody("other", "REVIEWER");
    scene.trained(other, "PEER");
    sql.run("insert into person_erased_copy values (?)", other);

    scene
        .as("administrator")
        .get(scene.path("reviews", scene.review) + "/team/candidates?part=PEER")
        .then()
        .statusCode(200)
        .body("items.personId", contains(scene.peer.toString()));
    propose(scene, scene.review, other, "PEER")
        .then()
        .statusCode(422)
        .body("detail", containsString("This person was erased."));
  }

  @Test
  void two_administrators_cannot_seat_the_same_person_on_the_same_day() throws Exception {
    scene.reviewIn("DATED");
    Scene beside = anotherScene().reviewIn("DATED");
    sql.run(
        "update review set programme_id = ?, season_id = ? where id = ?",
        scene.programme,
        scene.season,
        beside.review);

    List<Callable<Response>> both =
        List.of(
            () -> propose(scene, scene.review, scene.peer, "PEER"),
            () -> propose(beside, beside.review, scene.peer, "PEER"));
    List<Integer> statuses;
    try (var threads = Executors.newFixedThreadPool(2)) {
      statuses =
          threads.invokeAll(both).stream()
              .map(done -> done.resultNow().statusCode())
              .sorted()
              .toList();
    }

    assertThat(statuses.getFirst()).isEqualTo(201);
    assertThat(statuses.getLast()).isIn(409, 422);
    assertThat(sql.value("select count(*) from seat_day where person_id = ?", scene.peer))
        .isEqualTo(1L);
  }

  @Test
  void of_two_who_seat_one_person_on_one_day_the_later_waits_and_reads_why() throws Exception {
    scene.reviewIn("DATED");
    Scene beside = anotherScene().reviewIn("DATED");
    UUID theirs = UUID.randomUUID();
    try (var threads = Executors.newSingleThreadExecutor();
        var first = connections.getConnection()) {
      first.setAutoCommit(false);
      try (var seat =
              first.prepareStatement("insert into seat values (?, ?, ?, 'PEER', 'PROPOSED', 0)");
          var day =
              first.prepareStatement(
                  "insert into seat_day select ?, ?, day from review_day where review_id = ?")) {
        seat.setObject(1, theirs);
        seat.setObject(2, beside.review);
        seat.setObject(3, scene.peer);
        seat.executeUpdate();
        day.setObject(1, theirs);
        day.setObject(2, scene.peer);
        day.setObject(3, beside.review);
        day.executeUpdate();
      }

      var second = threads.submit(() -> propose(scene, scene.review, scene.peer, "PEER"));
      while (!second.isDone() && !somebodyWaitsForTheDay()) {
        Thread.onSpinWait();
      }
      first.commit();

      second
          .get()
          .then()
          .statusCode(409)
          .body(
              "detail",
              equalTo(
                  "Another review has this person on one of these days. Choose somebody else."));
    }
    assertThat(sql.value("select seat_id from seat_day where person_id = ?", scene.peer))
        .isEqualTo(theirs);
  }

  private boolean somebodyWaitsForTheDay() {
    return (boolean)
        sql.value(
            "select exists (select 1 from pg_stat_activity where datname = current_database()"
                + " and wait_event_type = 'Lock' and query ilike '%seat_day%')");
  }

  @Test
  void who_declines_says_why_and_only_those_who_allocate_read_it() {
    scene.reviewIn("DATED").withTeam();
    UUID other = scene.somebody("other", "REVIEWER");
    scene.trained(other, "PEER");
    UUID seat =
        UUID.fromString(propose(scene, scene.review, other, "PEER").then().extract().path("id"));
    String path = scene.path("seats", seat);
    scene.as("administrator").act(path, "invite").then().statusCode(200);

    scene.as("other").act(path, "decline", "{}").then().statusCode(400);
    scene.as("other").act(path, "decline", "{\"reason\":\"I am away.\"}").then().statusCode(200);

    scene.as("administrator").get(path + "/history").then().body("reason", hasItem("I am away."));
    scene.as("lead").get(path + "/history").then().statusCode(404);
    assertThat(sql.value("select count(*) from seat_day where person_id = ?", other)).isEqualTo(0L);
  }

  @Test
  void a_team_is_confirmed_only_when_it_is_complete_and_the_list_says_what_lacks() {
    scene.reviewIn("DATED");
    String review = scene.path("reviews", scene.review);

    scene
        .as("administrator")
        .act(review, "confirm-team")
        .then()
        .statusCode(422)
        .body("detail", containsString("lead"));
    scene.withTeam();
    scene.as("administrator").act(review, "confirm-team").then().statusCode(200);

    assertThat(scene.eventsOf(scene.review)).isEqualTo("review.team-confirmed.v1");
    UUID late = scene.somebody("late", "REVIEWER");
    scene.trained(late, "PEER");
    propose(scene, scene.review, late, "PEER").then().statusCode(422);
  }
}
