package org.lantern.review.dayoffer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.Tasks;
import org.lantern.review.SceneTest;

@QuarkusTest
class DayOfferResourceTest extends SceneTest {
  private static String day(Object day) {
    return "{\"day\":\"%s\"}".formatted(day);
  }

  private static String part(Object day, String part) {
    return "{\"day\":\"%s\",\"part\":\"%s\",\"mode\":\"ONLINE\"}".formatted(day, part);
  }

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
    String today = day(LocalDate.now());

    offer(today + "," + day("2099-01-01"))
        .then()
        .statusCode(422)
        .body("detail", containsString("takes 1 days"));
    offer(day("2020-01-01")).then().statusCode(422).body("detail", containsString("not passed"));
    UUID id = UUID.fromString(offer(day("2099-01-01")).then().statusCode(201).extract().path("id"));

    assertThat(scene.eventsOf(id)).isEqualTo("review.days-offered.v1");
    offer(day("2099-01-02")).then().statusCode(409);
  }

  @Test
  void days_outside_the_season_are_refused_with_its_dates() {
    scene.requested("ACCEPTED");

    offer(day("2100-01-02"))
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

    offer(day("2099-01-01"))
        .then()
        .statusCode(201)
        .body(
            "remarks",
            equalTo(List.of("Thursday 1 January 2099 is a holiday in the network's calendar.")));
  }

  @Test
  void two_halves_of_different_days_are_a_day_and_carry_their_mode() {
    scene.requested("ACCEPTED");
    String morning = part("2099-01-05", "MORNING");

    offer(morning).then().statusCode(422).body("detail", containsString("half a day"));
    offer(morning + "," + part("2099-01-05", "AFTERNOON"))
        .then()
        .statusCode(422)
        .body("detail", containsString("each day once"));
    offer(part("2099-01-08", "AFTERNOON") + "," + morning)
        .then()
        .statusCode(201)
        .body("days.day", contains("2099-01-05", "2099-01-08"))
        .body("days.part", contains("MORNING", "AFTERNOON"))
        .body("days.mode", contains("ONLINE", "ONLINE"));
  }

  @Test
  void a_day_that_the_school_has_blocked_is_refused_with_why() {
    scene.requested("ACCEPTED");
    sql.run(
        "insert into request_days values (?, false, date '2099-01-01', date '2099-01-02', 'exams')",
        scene.request);

    offer(day("2099-01-02"))
        .then()
        .statusCode(422)
        .body(
            "detail",
            equalTo(
                "The school cannot have visitors on Friday 2 January 2099 (exams). Offer another"
                    + " day."));
    offer(day("2099-01-03")).then().statusCode(201);
  }

  @Test
  void a_school_answers_with_other_days_and_the_network_offers_anew() {
    scene.offered();
    String path = scene.path("day-offers", scene.offer);
    UUID toOffer = Tasks.idOf("review", "days-to-offer", scene.request, null);

    scene
        .as("head")
        .act(
            path,
            "answer",
            "{\"days\":[%s],\"words\":\"We are at the zoo.\"}".formatted(day("2099-03-02")))
        .then()
        .statusCode(200)
        .body("state", equalTo("ANSWERED"))
        .body("answer.words", equalTo("We are at the zoo."))
        .body("answer.days.day", contains("2099-03-02"));

    assertThat(scene.eventsOf(toOffer)).isEqualTo("review.task-opened.v1");
    assertThat(
            (String) sql.value("select envelope from outbox where aggregate_id = ?", scene.offer))
        .contains("2099-03-02")
        .doesNotContain("zoo");
    scene.as("head").act(path, "confirm").then().statusCode(409);
    offer(day("2099-03-02")).then().statusCode(201);
    assertThat(scene.eventsOf(toOffer)).isEqualTo("review.task-opened.v1 review.task-closed.v1");
  }

  @Test
  void days_are_not_offered_while_the_review_stands_on_others_or_is_over() {
    scene.reviewIn("DATED").withConfirmedDays();

    offer(day("2099-01-02"))
        .then()
        .statusCode(422)
        .body("detail", containsString("Postpone it before"));
    sql.run(
        "update review set state = 'CANCELLED', cancelled_for = 'HOST' where id = ?", scene.review);
    offer(day("2099-01-02")).then().statusCode(422).body("detail", containsString("is over"));
  }

  @Test
  void of_two_confirmations_at_once_one_makes_the_review() throws Exception {
    scene.offered();
    String offer = scene.path("day-offers", scene.offer);
    String etag = scene.as("head").get(offer).header("ETag");

    List<Integer> statuses =
        atOnce(
            () -> scene.as("head").act(offer, "confirm", null, etag),
            () -> scene.as("head").act(offer, "confirm", null, etag));

    assertThat(statuses).containsExactly(200, 412);
    assertThat(sql.value("select count(*) from review where request_id = ?", scene.request))
        .isEqualTo(1L);
  }

  @Test
  void an_offer_confirmed_while_the_request_is_withdrawn_leaves_no_review_of_a_withdrawn_request()
      throws Exception {
    scene.offered();
    String offer = scene.path("day-offers", scene.offer);
    String request = scene.path("requests", scene.request);
    String offered = scene.as("head").get(offer).header("ETag");
    String asked = scene.as("head").get(request).header("ETag");

    List<Integer> statuses =
        atOnce(
            () -> scene.as("head").act(offer, "confirm", null, offered),
            () -> scene.as("head").act(request, "withdraw", null, asked));

    assertThat(statuses.getFirst()).isEqualTo(200);
    assertThat(statuses.getLast()).isIn(412, 422);
    assertThat(sql.value("select count(*) from review where request_id = ?", scene.request))
        .isEqualTo(scene.stateOf("request", scene.request).equals("ACCEPTED") ? 1L : 0L);
  }

  @Test
  void days_are_not_offered_for_a_request_nobody_accepted() {
    scene.requested("REQUESTED");

    offer(day("2099-01-01"))
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

  @Test
  void days_that_have_passed_meanwhile_are_confirmed_no_more() {
    scene.offered();
    sql.run(
        "update day_offer_day set day = ? where day_offer_id = ?",
        LocalDate.now().minusDays(1),
        scene.offer);

    scene
        .as("head")
        .act(scene.path("day-offers", scene.offer), "confirm")
        .then()
        .statusCode(422)
        .body("detail", containsString("Answer with others"));
    assertThat(scene.stateOf("day_offer", scene.offer)).isEqualTo("OFFERED");
  }

  @Test
  void a_school_has_one_review_on_a_day() {
    scene.offered();
    UUID request = UUID.randomUUID();
    UUID review = UUID.randomUUID();
    sql.run(
        "insert into request values (?, ?, ?, 'ACCEPTED', '', ?, 0, ?)",
        request,
        scene.school,
        scene.programme,
        scene.head,
        scene.season);
    sql.run(
        "insert into review values (?, ?, ?, ?, ?, 'DATED', 0, ?)",
        review,
        request,
        scene.school,
        scene.programme,
        scene.framework,
        scene.season);
    sql.run("insert into review_day values (?, ?)", review, LocalDate.now());

    scene
        .as("head")
        .act(scene.path("day-offers", scene.offer), "confirm")
        .then()
        .statusCode(422)
        .body("detail", containsString("has another review on"));

    sql.run("update review set state = 'CANCELLED', cancelled_for = 'HOST' where id = ?", review);
    scene.as("head").act(scene.path("day-offers", scene.offer), "confirm").then().statusCode(200);
  }

  /** Another request of the school, with the same day offered. */
  private UUID anotherOffer() {
    UUID request = UUID.randomUUID();
    UUID offer = UUID.randomUUID();
    sql.run(
        "insert into request values (?, ?, ?, 'ACCEPTED', '', ?, 0, ?)",
        request,
        scene.school,
        scene.programme,
        scene.head,
        scene.season);
    sql.run("insert into day_offer values (?, ?, ?, 'OFFERED', 0)", offer, request, scene.school);
    sql.run("insert into day_offer_day values (?, ?)", offer, LocalDate.now());
    return offer;
  }

  @Test
  void of_two_offers_of_one_day_that_are_confirmed_at_once_one_is() throws Exception {
    scene.offered();
    String one = scene.path("day-offers", scene.offer);
    String other = scene.path("day-offers", anotherOffer());

    assertThat(
            atOnce(
                () -> scene.as("head").act(one, "confirm", null, "\"0\""),
                () -> scene.as("head").act(other, "confirm", null, "\"0\"")))
        .isEqualTo(List.of(200, 422));
  }

  @Test
  void an_administrator_who_reviews_cannot_work_the_days_of_their_own_review() {
    scene.reviewIn("DATED").withConfirmedDays().withTeam();
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, valid_from)"
            + " values (?, 'NETWORK_ADMIN', 'NETWORK', date '2020-01-01')",
        scene.peer);
    scene
        .as("head")
        .act(
            scene.path("reviews", scene.review),
            "postpone",
            "{\"keepTeam\":true,\"reason\":\"An inspection.\"}")
        .then()
        .statusCode(200);
    String days =
        "{\"requestId\":\"%s\",\"days\":[%s]}".formatted(scene.request, day("2099-01-01"));

    scene.as("peer").create("/api/v1/day-offers", days).then().statusCode(404);

    String offered = offer(day("2099-01-01")).then().statusCode(201).extract().path("id");
    String path = "/api/v1/day-offers/" + offered;
    scene.as("peer").get(path).then().statusCode(404);
    scene.as("peer").act(path, "withdraw", null, "\"0\"").then().statusCode(404);
    assertThat(scene.stateOf("day_offer", UUID.fromString(offered))).isEqualTo("OFFERED");
  }
}
