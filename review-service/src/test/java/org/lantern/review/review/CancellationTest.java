package org.lantern.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.kit.task.Tasks;
import org.lantern.review.SceneTest;

/** A review ends without findings. */
@QuarkusTest
class CancellationTest extends SceneTest {
  private String review() {
    return scene.path("reviews", scene.review);
  }

  private static String why(String category) {
    return "{\"for\":\"%s\",\"reason\":\"The head has left.\"}".formatted(category);
  }

  private Response cancel(String who, String category) {
    return scene.as(who).act(review(), "cancel", why(category));
  }

  private String told(String kind, UUID subject, UUID person) {
    return scene.eventsOf(Tasks.idOf("review", kind, subject, person));
  }

  private Object daysTaken() {
    return sql.value(
        "select count(*) from seat_day d join seat s on s.id = d.seat_id where s.review_id = ?",
        scene.review);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DATED", "TEAM_CONFIRMED", "READY"})
  void a_review_is_cancelled_before_it_starts_and_its_team_is_free(String state) {
    scene.reviewIn(state).withConfirmedDays().withTeam().withTakenDays();

    cancel("head", "HOST")
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"))
        .body("cancellation.for", equalTo("HOST"))
        .body("cancellation.noticeDays", equalTo(0))
        .body("allowedActions", empty());

    assertThat(daysTaken()).isEqualTo(0L);
    UUID seat = scene.seatOf(scene.peer);
    assertThat(scene.stateOf("seat", seat)).isEqualTo("WITHDRAWN");
    assertThat(told("review-cancelled", seat, scene.peer)).isEqualTo("review.task-opened.v1");
    assertThat(told("review-cancelled", scene.review, null)).isEqualTo("review.task-opened.v1");
    assertThat(scene.stateOf("day_offer", scene.offer)).isEqualTo("WITHDRAWN");
    assertThat(scene.eventsOf(scene.review)).isEqualTo("review.review-cancelled.v1");
    assertThat(
            (String) sql.value("select envelope from outbox where aggregate_id = ?", scene.review))
        .contains("\"for\":\"HOST\"")
        .doesNotContain("left");
  }

  @Test
  void how_late_it_was_is_counted_in_working_days_before_the_first() {
    scene.reviewIn("DATED").visitIn(7);

    cancel("administrator", "NETWORK")
        .then()
        .statusCode(200)
        .body("cancellation.noticeDays", equalTo(5));
  }

  @Test
  void holidays_of_the_school_do_not_count() {
    scene.reviewIn("DATED").visitIn(14);
    LocalDate monday = LocalDate.now().plusDays(1);
    while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      monday = monday.plusDays(1);
    }
    UUID calendar = UUID.randomUUID();
    sql.run("insert into calendar_copy (id, school_id) values (?, ?)", calendar, scene.school);
    sql.run(
        "insert into calendar_copy_entry values (?, 'HOLIDAY', ?, ?)",
        calendar,
        monday,
        monday.plusDays(4));

    cancel("administrator", "NETWORK")
        .then()
        .statusCode(200)
        .body("cancellation.noticeDays", equalTo(5));
  }

  @Test
  void what_the_network_postponed_is_cancelled_without_notice_and_takes_no_days_any_more() {
    scene.reviewIn("DATED").withConfirmedDays();
    scene
        .as("administrator")
        .act(review(), "postpone", "{\"keepTeam\":true,\"reason\":\"x\"}")
        .then()
        .statusCode(200);

    cancel("administrator", "FORCE_MAJEURE")
        .then()
        .statusCode(200)
        .body("cancellation.noticeDays", nullValue())
        .body("holds", empty());

    assertThat(told("days-to-offer", scene.request, null))
        .isEqualTo("review.task-opened.v1 review.task-closed.v1");
    assertThat(
            sql.value(
                "select lifted_by is not null from review_hold where review_id = ?", scene.review))
        .isEqualTo(true);
  }

  @Test
  void a_school_that_postponed_gave_its_notice_then() {
    scene.reviewIn("DATED").withConfirmedDays().visitIn(7);
    postponedByHead();
    sql.run("update review_day set day = day - 7 where review_id = ?", scene.review);

    cancel("head", "HOST").then().statusCode(200).body("cancellation.noticeDays", equalTo(5));
  }

  private void postponedByHead() {
    scene
        .as("head")
        .act(review(), "postpone", "{\"keepTeam\":true,\"reason\":\"x\"}")
        .then()
        .statusCode(200);
  }

  @Test
  void a_school_does_not_say_that_the_network_had_the_reasons() {
    scene.reviewIn("DATED");

    cancel("head", "NETWORK").then().statusCode(422).body("detail", containsString("ask it to"));
  }

  @Test
  void a_visit_that_began_is_not_cancelled_but_abandoned() {
    scene.reviewIn("IN_PROGRESS").withTeam().withTakenDays().withFindings();
    cancel("head", "HOST").then().statusCode(409);

    scene
        .as("lead")
        .act(review(), "abandon", "{\"reason\":\"An inspection was called.\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("ABANDONED"));

    assertThat(daysTaken()).isEqualTo(0L);
    assertThat(scene.eventsOf(scene.review)).isEqualTo("review.review-abandoned.v1");
    UUID seat = scene.seatOf(scene.peer);
    assertThat(told("review-abandoned", seat, scene.peer)).isEqualTo("review.task-opened.v1");
    assertThat(told("review-abandoned", scene.review, null)).isEqualTo("review.task-opened.v1");
    assertThat(told("review-abandoned-by-lead", scene.review, null))
        .isEqualTo("review.task-opened.v1");
    scene.as("peer").get(scene.path("evidence-notes", scene.note)).then().statusCode(200);
    scene.as("peer").get(review() + "/findings").then().statusCode(200);
  }

  @Test
  void an_inspection_on_day_two_ends_the_visit_and_what_was_seen_on_day_one_stays() {
    scene.reviewIn("IN_PROGRESS").withTeam();
    sql.run(
        "insert into review_day select review_id, day - 1 from review_day where review_id = ?",
        scene.review);
    scene.withTakenDays().withFindings();
    sql.run("update evidence_note set seen_on = current_date - 1 where id = ?", scene.note);

    scene
        .as("lead")
        .act(review(), "abandon", "{\"reason\":\"An inspection was called.\"}")
        .then()
        .statusCode(200);

    assertThat(daysTaken()).isEqualTo(0L);
    scene
        .as("peer")
        .get(scene.path("evidence-notes", scene.note))
        .then()
        .statusCode(200)
        .body("seenOn", equalTo(LocalDate.now().minusDays(1).toString()));
    assertThat(sql.rows("select 1 from review_day where review_id = ?", scene.review)).hasSize(2);
  }

  @Test
  void when_a_visit_stops_nobody_is_looked_for_and_no_risk_mended() {
    scene.reviewIn("IN_PROGRESS").withTeam().withTakenDays();
    UUID seat = scene.seatOf(scene.peer);
    sql.run("update seat set state = 'AT_RISK', stood = 'ACCEPTED' where id = ?", seat);

    scene.as("lead").act(review(), "abandon", "{\"reason\":\"x\"}").then().statusCode(200);

    assertThat(told("seat-at-risk", seat, null)).isEqualTo("review.task-closed.v1");
    assertThat(told("seat-to-fill", scene.review, null)).isEqualTo("review.task-closed.v1");
  }

  @Test
  void when_a_visit_begins_nobody_is_looked_for_any_more() {
    scene.reviewIn("READY").withTeam().withTakenDays();
    UUID proposed = UUID.randomUUID();
    sql.run(
        "insert into seat (id, review_id, person_id, part, state, stood, version, asked)"
            + " values (?, ?, ?, 'PEER', 'AT_RISK', 'PROPOSED', 0, false)",
        proposed,
        scene.review,
        scene.somebody("proposed", "REVIEWER"));

    scene.as("lead").act(review(), "start").then().statusCode(200);

    assertThat(told("seat-to-fill", scene.review, null)).isEqualTo("review.task-closed.v1");
    assertThat(told("seat-at-risk", proposed, null)).isEqualTo("review.task-closed.v1");
  }

  @Test
  void nothing_is_agreed_or_filed_in_a_review_that_was_abandoned() {
    scene.reviewIn("ABANDONED").withTeam().withFindings();

    scene
        .as("lead")
        .create(
            review() + "/findings",
            "{\"component\":\"leadership\",\"kind\":\"WENT_WELL\",\"text\":\"x\",\"noteIds\":[\"%s\"]}"
                .formatted(scene.note))
        .then()
        .statusCode(409);
    scene
        .as("head")
        .put(review() + "/self-evaluation/sections/context", "{\"text\":\"x\"}", null)
        .then()
        .statusCode(422)
        .body("detail", containsString("was abandoned"));
    scene.as("lead").act(review() + "/findings", "sign").then().statusCode(409);
  }

  @Test
  void new_days_confirmed_while_somebody_cancels_leave_a_cancelled_review_or_a_dated_one()
      throws Exception {
    scene.reviewIn("DATED").withConfirmedDays();
    scene
        .as("head")
        .act(review(), "postpone", "{\"keepTeam\":true,\"reason\":\"x\"}")
        .then()
        .statusCode(200);
    UUID offer =
        UUID.fromString(
            scene
                .as("administrator")
                .create(
                    "/api/v1/day-offers",
                    "{\"requestId\":\"%s\",\"days\":[{\"day\":\"2099-01-02\"}]}"
                        .formatted(scene.request))
                .path("id"));
    String path = scene.path("day-offers", offer);
    String offerTag = scene.as("head").get(path).header("ETag");
    String reviewTag = scene.as("administrator").get(review()).header("ETag");

    List<Integer> statuses =
        atOnce(
            () -> scene.as("head").act(path, "confirm", null, offerTag),
            () -> scene.as("administrator").act(review(), "cancel", why("NETWORK"), reviewTag));

    assertThat(statuses).containsExactly(200, 412);
    boolean confirmed = scene.stateOf("day_offer", offer).equals("CONFIRMED");
    assertThat(scene.stateOf("review", scene.review)).isEqualTo(confirmed ? "DATED" : "CANCELLED");
  }

  @Test
  void a_review_starts_or_is_cancelled_and_never_both() throws Exception {
    scene.reviewIn("READY").withConfirmedDays().withTeam().withTakenDays();
    String etag = scene.as("lead").get(review()).header("ETag");

    List<Integer> statuses =
        atOnce(
            () -> scene.as("lead").act(review(), "start", null, etag),
            () -> scene.as("head").act(review(), "cancel", why("HOST"), etag));

    boolean cancelled = scene.stateOf("review", scene.review).equals("CANCELLED");
    // A lead who comes after the cancellation is no longer in the team, to whom nothing is here.
    assertThat(statuses)
        .isIn(
            List.of(200, 409),
            List.of(200, 412),
            cancelled ? List.of(200, 404) : List.of(200, 409));
    assertThat(scene.historyOf(scene.review)).isIn("START", "CANCEL");
  }
}
