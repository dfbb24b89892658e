package org.lantern.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.Tasks;
import org.lantern.review.Scene;
import org.lantern.review.SceneTest;

/** A review waits, on hold, for other days, and goes on when it has them. */
@QuarkusTest
class PostponementTest extends SceneTest {
  private static final LocalDate NEW_DAY = LocalDate.now().plusDays(40);

  private String review() {
    return scene.path("reviews", scene.review);
  }

  private static String why(boolean keepTeam) {
    return "{\"keepTeam\":%s,\"reason\":\"The roof leaks.\"}".formatted(keepTeam);
  }

  private Response postpone(String who, boolean keepTeam) {
    return scene.as(who).act(review(), "postpone", why(keepTeam));
  }

  private UUID offerNewDay() {
    return UUID.fromString(
        scene
            .as("administrator")
            .create(
                "/api/v1/day-offers",
                "{\"requestId\":\"%s\",\"days\":[{\"day\":\"%s\",\"mode\":\"ONLINE\"}]}"
                    .formatted(scene.request, NEW_DAY))
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  private void confirm(UUID offer) {
    scene.as("head").act(scene.path("day-offers", offer), "confirm").then().statusCode(200);
  }

  private String told(String kind, UUID subject, UUID person) {
    return scene.eventsOf(Tasks.idOf("review", kind, subject, person));
  }

  private List<LocalDate> daysOf(UUID person) {
    return sql.rows("select day from seat_day where person_id = ? order by day", person).stream()
        .map(row -> ((java.sql.Date) row.get("day")).toLocalDate())
        .toList();
  }

  @Test
  void a_postponed_review_keeps_its_state_and_goes_no_further() {
    scene.reviewIn("DATED").withConfirmedDays().withTeam().withTakenDays();

    postpone("head", true)
        .then()
        .statusCode(200)
        .body("state", equalTo("DATED"))
        .body("holds.kind", contains("POSTPONED"))
        .body("holds[0].reason", equalTo("The roof leaks."))
        .body("allowedActions", contains("CANCEL"));

    assertThat(scene.eventsOf(scene.review)).isEqualTo("review.review-postponed.v1");
    assertThat(
            (String) sql.value("select envelope from outbox where aggregate_id = ?", scene.review))
        .doesNotContain("roof");
    assertThat(scene.stateOf("day_offer", scene.offer)).isEqualTo("WITHDRAWN");
    assertThat(told("days-to-offer", scene.request, null)).isEqualTo("review.task-opened.v1");
    scene
        .as("administrator")
        .act(review(), "confirm-team")
        .then()
        .statusCode(422)
        .body("detail", containsString("is postponed"));
    scene
        .as("administrator")
        .create(
            "/api/v1/seats",
            "{\"reviewId\":\"%s\",\"personId\":\"%s\",\"part\":\"PEER\"}"
                .formatted(scene.review, scene.peer))
        .then()
        .statusCode(422)
        .body("detail", containsString("is postponed"));
    postpone("administrator", true).then().statusCode(422);
  }

  @Test
  void why_is_read_by_those_concerned_alone() {
    scene.reviewIn("DATED").withTeam();
    postpone("administrator", true).then().statusCode(200);

    for (String who : List.of("head", "lead", "administrator")) {
      scene.as(who).get(review()).then().body("holds[0].reason", equalTo("The roof leaks."));
      scene.as(who).get(review() + "/history").then().body("reason", hasItem("The roof leaks."));
    }
    for (String who : List.of("peer", "assurer")) {
      scene
          .as(who)
          .get(review())
          .then()
          .statusCode(200)
          .body("holds.kind", contains("POSTPONED"))
          .body("holds[0].reason", nullValue());
      scene.as(who).get(review() + "/history").then().body("[0].reason", nullValue());
    }
  }

  @Test
  void a_team_that_is_kept_gives_its_days_back_and_takes_the_new_ones() {
    scene.reviewIn("TEAM_CONFIRMED").withConfirmedDays().withTeam().withTakenDays();
    postpone("administrator", true).then().statusCode(200);
    assertThat(daysOf(scene.peer)).isEmpty();
    assertThat(told("review-postponed", scene.seatOf(scene.peer), scene.peer))
        .isEqualTo("review.task-opened.v1");

    confirm(offerNewDay());

    scene
        .as("head")
        .get(review())
        .then()
        .body("state", equalTo("DATED"))
        .body("holds", empty())
        .body("days.day", contains(NEW_DAY.toString()))
        .body("days.mode", contains("ONLINE"));
    assertThat(scene.eventsOf(scene.review))
        .isEqualTo("review.review-postponed.v1 review.review-redated.v1");
    assertThat(daysOf(scene.peer)).containsExactly(NEW_DAY);
    assertThat(daysOf(scene.lead)).containsExactly(NEW_DAY);
    assertThat(told("review-postponed", scene.seatOf(scene.peer), scene.peer))
        .isEqualTo("review.task-opened.v1 review.task-closed.v1");
    assertThat(told("seat-days-changed", scene.seatOf(scene.peer), scene.peer))
        .isEqualTo("review.task-opened.v1");
    scene.as("administrator").act(review(), "confirm-team").then().statusCode(200);
  }

  @Test
  void who_is_not_free_on_the_new_days_leaves_the_team_and_the_network_is_told() {
    scene.reviewIn("DATED").withConfirmedDays().withTeam().withTakenDays();
    postpone("head", true).then().statusCode(200);
    sql.run(
        "insert into availability values (?, ?, ?, ?, 'NOT_FREE', null, now())",
        UUID.randomUUID(),
        scene.peer,
        NEW_DAY,
        NEW_DAY);

    confirm(offerNewDay());

    UUID seat = scene.seatOf(scene.peer);
    assertThat(scene.stateOf("seat", seat)).isEqualTo("WITHDRAWN");
    assertThat(told("seat-to-fill", scene.review, null)).isEqualTo("review.task-opened.v1");
    assertThat(scene.stateOf("seat", scene.seatOf(scene.lead))).isEqualTo("ACCEPTED");
    assertThat(daysOf(scene.peer)).isEmpty();
    assertThat(daysOf(scene.lead)).containsExactly(NEW_DAY);
  }

  @Test
  void whom_another_review_has_on_the_new_day_does_not_break_the_confirmation() {
    scene.reviewIn("DATED").withConfirmedDays().withTeam().withTakenDays();
    postpone("head", true).then().statusCode(200);
    Scene beside = anotherScene().reviewIn("DATED").visitIn(40);
    UUID elsewhere = UUID.randomUUID();
    sql.run(
        "insert into seat values (?, ?, ?, 'PEER', 'ACCEPTED', 0, true)",
        elsewhere,
        beside.review,
        scene.peer);
    sql.run("insert into seat_day values (?, ?, ?)", elsewhere, scene.peer, NEW_DAY);

    confirm(offerNewDay());

    assertThat(scene.stateOf("seat", scene.seatOf(scene.peer))).isEqualTo("WITHDRAWN");
    assertThat(sql.value("select seat_id from seat_day where person_id = ?", scene.peer))
        .isEqualTo(elsewhere);
  }

  @Test
  void who_is_proposed_elsewhere_for_the_new_day_at_that_moment_has_it_once() throws Exception {
    scene.reviewIn("DATED").withConfirmedDays().withTeam().withTakenDays();
    postpone("head", true).then().statusCode(200);
    Scene beside = anotherScene().reviewIn("DATED").visitIn(40);
    sql.run(
        "update review set programme_id = ?, season_id = ? where id = ?",
        scene.programme,
        scene.season,
        beside.review);
    String offer = scene.path("day-offers", offerNewDay());
    String etag = scene.as("head").get(offer).header("ETag");
    String proposal =
        "{\"reviewId\":\"%s\",\"personId\":\"%s\",\"part\":\"PEER\"}"
            .formatted(beside.review, scene.peer);

    List<Integer> statuses =
        atOnce(
            () -> scene.as("head").act(offer, "confirm", null, etag),
            () -> beside.as("administrator").create("/api/v1/seats", proposal));

    assertThat(statuses.getFirst()).isEqualTo(200);
    assertThat(statuses.getLast()).isIn(201, 409, 422);
    assertThat(scene.stateOf("review", scene.review)).isEqualTo("DATED");
    assertThat(daysOf(scene.peer)).containsExactly(NEW_DAY);
    assertThat(daysOf(scene.lead)).containsExactly(NEW_DAY);
  }

  @Test
  void a_released_team_is_told_and_needed_no_more() {
    scene.reviewIn("READY").withConfirmedDays().withTeam().withTakenDays();

    postpone("administrator", false).then().statusCode(200).body("state", equalTo("READY"));

    UUID seat = scene.seatOf(scene.lead);
    assertThat(scene.stateOf("seat", seat)).isEqualTo("WITHDRAWN");
    assertThat(scene.eventsOf(seat)).isEqualTo("review.seat-withdrawn.v1");
    assertThat(told("review-postponed", seat, scene.lead))
        .isEqualTo("review.task-closed.v1 review.task-opened.v1");
    assertThat(told("review-postponed", scene.review, null)).isEqualTo("review.task-opened.v1");
    assertThat(daysOf(scene.lead)).isEmpty();
    scene.as("lead").get(review()).then().statusCode(404);
    scene.as("lead").get(scene.path("seats", seat)).then().statusCode(200);
  }

  @Test
  void a_review_that_has_started_is_not_postponed() {
    scene.reviewIn("IN_PROGRESS");

    postpone("head", true).then().statusCode(409);
  }

  @Test
  void an_invitation_accepted_while_the_review_is_postponed_takes_no_day() throws Exception {
    scene.reviewIn("DATED").withConfirmedDays();
    UUID seat = UUID.randomUUID();
    sql.run(
        "insert into seat values (?, ?, ?, 'PEER', 'INVITED', 0, true)",
        seat,
        scene.review,
        scene.peer);
    scene.withTakenDays();
    String path = scene.path("seats", seat);
    String seatTag = scene.as("peer").get(path).header("ETag");
    String reviewTag = scene.as("head").get(review()).header("ETag");

    List<Integer> statuses =
        atOnce(
            () -> scene.as("peer").act(path, "accept", null, seatTag),
            () -> scene.as("head").act(review(), "postpone", why(true), reviewTag));

    assertThat(scene.historyOf(scene.review)).isEqualTo("POSTPONE");
    assertThat(statuses.getFirst()).isEqualTo(200);
    assertThat(statuses.getLast()).isIn(200, 409, 412, 422);
    assertThat(daysOf(scene.peer)).isEmpty();
  }

  @Test
  void days_to_come_go_online_and_those_that_have_passed_stay() {
    scene.reviewIn("IN_PROGRESS").withTeam();
    LocalDate yesterday = LocalDate.now().minusDays(1);
    sql.run("insert into review_day values (?, ?)", scene.review, yesterday);

    scene
        .as("administrator")
        .act(review(), "switch-mode", "{\"mode\":\"ONLINE\"}")
        .then()
        .statusCode(200)
        .body("days.mode", contains("IN_PERSON", "ONLINE"));

    assertThat(scene.eventsOf(scene.review)).isEqualTo("review.mode-switched.v1");
    scene
        .as("administrator")
        .act(review(), "switch-mode", "{\"mode\":\"ONLINE\"}")
        .then()
        .statusCode(422)
        .body("detail", containsString("No day is left to switch"));
    scene
        .as("administrator")
        .act(review(), "switch-mode", "{\"mode\":\"IN_PERSON\"}")
        .then()
        .statusCode(200);
  }
}
