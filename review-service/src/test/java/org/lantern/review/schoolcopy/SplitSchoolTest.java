package org.lantern.review.schoolcopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.inbox.Arriving;
import org.lantern.kit.inbox.EventHandling;
import org.lantern.kit.task.Tasks;
import org.lantern.review.SceneTest;

/**
 * A school is split into two. Nothing is divided by the platform: administrators are asked, and
 * give each thing to one of the two; a report both may read. See docs/endings.md.
 */
@QuarkusTest
class SplitSchoolTest extends SceneTest {
  private static final String OPENED = "review.task-opened.v1";
  private static final String OPENED_AND_CLOSED = OPENED + " review.task-closed.v1";

  @Inject EventHandling handling;
  @Inject SchoolEvents events;

  private final UUID ending = UUID.randomUUID();
  private UUID north;
  private UUID south;

  @BeforeEach
  void a_school_of_a_trust_and_two_that_go_on_for_it() {
    scene.inTrust();
    north = scene.member("North");
    south = scene.member("South");
    scene.holding("north", "HEAD", north);
    scene.holding("south", "HEAD", south);
  }

  private void isSplit() {
    sql.run("delete from actor_role where person_id = ?", scene.head);
    new Arriving(handling, events)
        .golden(
            "school.ending-settled.v1",
            1,
            any ->
                """
                {"endingId":"%s","schoolId":"%s","kind":"SPLIT","endedOn":"2026-08-31",
                 "successors":["%s","%s"],"state":"SETTLED"}
                """
                    .formatted(ending, scene.school, north, south));
  }

  private String told(String kind, UUID thing) {
    return scene.eventsOf(Tasks.idOf("review", kind, thing, null));
  }

  private Response gives(String things, UUID thing, String verb, UUID school) {
    return scene
        .as("administrator")
        .act(scene.path(things, thing), verb, "{\"schoolId\":\"%s\"}".formatted(school));
  }

  /** Whether the head of the one reads it, and the head of the other. */
  private void read(String path, int north, int south) {
    scene.as("north").get(path).then().statusCode(north);
    scene.as("south").get(path).then().statusCode(south);
  }

  @Test
  void an_open_request_waits_for_administrators_who_give_it_to_one_of_the_two() {
    scene.requested("WAITLISTED");
    String request = scene.path("requests", scene.request);

    isSplit();

    assertThat(scene.stateOf("request", scene.request)).isEqualTo("WAITLISTED");
    assertThat(told("request-of-split-school", scene.request)).isEqualTo(OPENED);
    read(request, 404, 404);
    gives("requests", scene.request, "take-over", south).then().statusCode(200);
    assertThat(told("request-of-split-school", scene.request)).isEqualTo(OPENED_AND_CLOSED);
    read(request, 404, 200);
    gives("requests", scene.request, "take-over", north)
        .then()
        .statusCode(422)
        .body("detail", containsString("does not say that this school goes on"));
  }

  @Test
  void of_two_dated_reviews_one_goes_to_each() {
    scene.reviewIn("TEAM_CONFIRMED").visitIn(40).withConfirmedDays().withTeam();
    UUID later = scene.laterReviewLedBy(scene.somebody("next", "REVIEWER"));

    isSplit();

    for (UUID review : List.of(scene.review, later)) {
      assertThat(scene.stateOf("review", review)).isEqualTo("TEAM_CONFIRMED");
      assertThat(told("review-of-ended-school", review)).isEqualTo(OPENED);
      read(scene.path("reviews", review), 404, 404);
    }
    gives("reviews", scene.review, "move", north).then().statusCode(200);
    gives("reviews", later, "move", south).then().statusCode(200);
    read(scene.path("reviews", scene.review), 200, 404);
    read(scene.path("requests", scene.request), 200, 404);
    read(scene.path("reviews", later), 404, 200);
    assertThat(told("review-of-ended-school", scene.review)).isEqualTo(OPENED_AND_CLOSED);
    assertThat(told("review-of-ended-school", later)).isEqualTo(OPENED_AND_CLOSED);
  }

  @Test
  void a_final_report_is_read_by_both_and_by_neither_shared() {
    scene.withFinalReport();
    String report = scene.path("reports", scene.report);

    isSplit();

    read(report, 200, 200);
    read(report + "/sharing", 404, 404);
    for (String head : List.of("north", "south")) {
      scene.as(head).get(report).then().body("allowedActions", empty());
      scene
          .as(head)
          .get("/api/v1/reports?schoolId=" + scene.school)
          .then()
          .body("items.id", hasItem(scene.report.toString()));
    }
    scene.as("leader").get(report).then().statusCode(404);
  }

  @Test
  void days_owed_stay_until_an_administrator_has_divided_them() {
    sql.run(
        "insert into credit_entry (id, school_id, season_id, kind, days, booked_at, reason,"
            + " booked_by) values (?, ?, ?, 'ADJUSTED', -3, now(), 'x', ?)",
        UUID.randomUUID(),
        scene.school,
        scene.season,
        scene.administrator);

    isSplit();

    assertThat(owed()).isEqualTo("-3.00 0.00 0.00");
    assertThat(told("credit-to-divide", ending)).isEqualTo(OPENED);
    adjusts(north, -2);
    adjusts(south, -1);
    adjusts(scene.school, 3);
    assertThat(owed()).isEqualTo("0.00 -2.00 -1.00");
    assertThat(told("credit-to-divide", ending)).isEqualTo(OPENED);
  }

  private void adjusts(UUID school, int days) {
    scene
        .as("administrator")
        .create(
            "/api/v1/credit-entries",
            "{\"schoolId\":\"%s\",\"seasonId\":\"%s\",\"days\":%d,\"reason\":\"Divided.\"}"
                .formatted(school, scene.season, days))
        .then()
        .statusCode(201);
  }

  /** Of the school, and of the two that go on for it. */
  private String owed() {
    return List.of(scene.school, north, south).stream()
        .map(
            school ->
                sql.value(
                        "select coalesce(sum(days), 0.00) from credit_entry where school_id = ?",
                        school)
                    .toString())
        .reduce((one, other) -> one + " " + other)
        .orElseThrow();
  }
}
