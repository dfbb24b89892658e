package org.lantern.review.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.Tasks;
import org.lantern.review.SceneTest;

/** Who leaves a team, and who comes in their place. */
@QuarkusTest
class ReplacementTest extends SceneTest {
  private String seatPath(UUID person) {
    return scene.path("seats", scene.seatOf(person));
  }

  private UUID somebody(String part, String seat) {
    UUID person = scene.somebody(part, "REVIEWER");
    scene.trained(person, seat);
    return person;
  }

  private Response replace(UUID old, UUID by) {
    String path = scene.path("seats", old);
    String etag = scene.as("administrator").get(path).header("ETag");
    String body = "{\"personId\":\"%s\",\"reason\":\"Fell ill.\"}".formatted(by);
    String key = UUID.randomUUID().toString();
    return scene.as("administrator").create(path + "/replace", body, key, etag);
  }

  private String told(String kind, UUID subject, UUID person) {
    return scene.eventsOf(Tasks.idOf("review", kind, subject, person));
  }

  private void joins(String part, UUID seat) {
    String path = scene.path("seats", seat);
    scene.as("administrator").act(path, "invite").then().statusCode(200);
    scene.declares(part, seat);
    scene.as(part).act(path, "accept").then().statusCode(200);
  }

  @Test
  void who_had_accepted_withdraws_with_a_reason_and_the_network_finds_somebody_else() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().withTakenDays();
    String path = seatPath(scene.peer);
    UUID seat = scene.seatOf(scene.peer);

    scene
        .as("peer")
        .act(path, "withdraw", "{}")
        .then()
        .statusCode(422)
        .body("detail", containsString("Say why in reason"));
    scene
        .as("peer")
        .act(path, "withdraw", "{\"reason\":\"My father is ill.\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"));

    assertThat(sql.value("select count(*) from seat_day where seat_id = ?", seat)).isEqualTo(0L);
    assertThat(told("seat-to-fill", scene.review, null)).isEqualTo("review.task-opened.v1");
    assertThat(told("seat-withdrawn", seat, scene.peer)).isEmpty();
    scene
        .as("administrator")
        .get(path + "/history")
        .then()
        .body("reason", hasItem("My father is ill."));
    scene.as("peer").get(scene.path("reviews", scene.review)).then().statusCode(404);
    assertThat(scene.as("head").get(path).asString()).doesNotContain("My father");
  }

  @Test
  void an_administrator_who_was_on_the_team_stays_walled_off_when_they_have_left() {
    scene.reviewIn("DATED").withTeam().withTakenDays();
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, valid_from)"
            + " values (?, 'NETWORK_ADMIN', 'NETWORK', date '2020-01-01')",
        scene.peer);
    scene
        .as("peer")
        .act(
            scene.path("seats", scene.seatOf(scene.peer)), "withdraw", "{\"reason\":\"I am ill.\"}")
        .then()
        .statusCode(200);

    String review = scene.path("reviews", scene.review);
    scene.as("peer").get(review).then().statusCode(404);
    scene.as("peer").get(review + "/objections").then().statusCode(404);
    assertThat(
            scene
                .as("peer")
                .get("/api/v1/reviews?size=100&schoolId=" + scene.school)
                .jsonPath()
                .getList("items.id"))
        .doesNotContain(scene.review.toString());
    scene.as("administrator").get(review).then().statusCode(200);
  }

  @Test
  void the_network_releases_somebody_with_a_reason_they_do_not_read() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    String path = seatPath(scene.peer);
    UUID seat = scene.seatOf(scene.peer);

    scene.as("administrator").act(path, "withdraw", "{}").then().statusCode(422);
    scene
        .as("administrator")
        .act(path, "withdraw", "{\"reason\":\"The school asked.\"}")
        .then()
        .statusCode(200);

    assertThat(told("seat-withdrawn", seat, scene.peer)).isEqualTo("review.task-opened.v1");
    scene
        .as("peer")
        .get(path + "/history")
        .then()
        .statusCode(200)
        .body("find { it.action == 'WITHDRAW' }.reason", nullValue());
  }

  @Test
  void a_confirmed_team_takes_somebody_for_an_empty_place_and_is_not_ready_before() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().visitIn(30).withTakenDays();
    scene.withRules("{\"preparations\":[\"SELF_EVALUATION\"]}");
    sql.run("insert into self_evaluation values (?, 'text', 'FILED', 0)", scene.review);
    UUID other = somebody("other", "PEER");
    UUID old = scene.seatOf(scene.peer);

    Response made = replace(old, other);

    made.then()
        .statusCode(201)
        .body("state", equalTo("PROPOSED"))
        .body("replaces", equalTo(old.toString()));
    assertThat(scene.stateOf("seat", old)).isEqualTo("REPLACED");
    assertThat(scene.historyOf(old)).isEqualTo("REPLACE");
    assertThat(told("seat-withdrawn", old, scene.peer)).isEqualTo("review.task-opened.v1");
    String review = scene.path("reviews", scene.review);
    scene
        .as("lead")
        .get(review)
        .then()
        .body("lacking.MARK_READY", contains("0 of 1 peers have accepted."));
    scene.as("lead").act(review, "mark-ready").then().statusCode(422);
    joins("other", UUID.fromString(made.path("id")));
    scene.as("lead").act(review, "mark-ready").then().statusCode(200);
    assertThat(scene.eventsOf(scene.review)).isEqualTo("review.review-ready.v1");
  }

  @Test
  void the_rules_are_asked_of_who_comes_in_somebodys_place() {
    scene.reviewIn("READY").withTeam();
    UUID barred = somebody("barred", "PEER");
    scene.employed(barred, scene.school);

    replace(scene.seatOf(scene.peer), barred)
        .then()
        .statusCode(422)
        .body("detail", containsString("the school of this review"));

    assertThat(scene.stateOf("seat", scene.seatOf(scene.peer))).isEqualTo("ACCEPTED");
  }

  @Test
  void a_confirmed_team_that_is_complete_takes_nobody_more() {
    scene.reviewIn("READY").withTeam();
    UUID other = somebody("other", "PEER");

    scene
        .as("administrator")
        .create(
            "/api/v1/seats",
            "{\"reviewId\":\"%s\",\"personId\":\"%s\",\"part\":\"PEER\"}"
                .formatted(scene.review, other))
        .then()
        .statusCode(422)
        .body("detail", containsString("confirmed already"));
  }

  @Test
  void when_the_lead_leaves_after_the_visit_whoever_follows_writes_the_report() {
    scene.reportIn("DRAFTING").withTakenDays();
    UUID old = scene.seatOf(scene.lead);
    scene
        .as("lead")
        .act(scene.path("seats", old), "withdraw", "{\"reason\":\"I move abroad.\"}")
        .then()
        .statusCode(200);
    assertThat(told("seat-to-fill", scene.review, null)).isEqualTo("review.task-opened.v1");
    UUID next = somebody("next", "LEAD");
    UUID seat =
        UUID.fromString(
            scene
                .as("administrator")
                .create(
                    "/api/v1/seats",
                    "{\"reviewId\":\"%s\",\"personId\":\"%s\",\"part\":\"LEAD\"}"
                        .formatted(scene.review, next))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));

    joins("next", seat);

    assertThat(sql.value("select author_id from report where id = ?", scene.report))
        .isEqualTo(next);
    assertThat(scene.historyOf(scene.report)).isEqualTo("CHANGE_AUTHOR");
    assertThat(told("seat-to-fill", scene.review, null))
        .isEqualTo("review.task-opened.v1 review.task-closed.v1");
    scene.as("lead").get(scene.path("reports", scene.report)).then().statusCode(404);
  }

  @Test
  void a_teammate_can_take_the_leads_place_and_leaves_their_own() {
    scene.reportIn("DRAFTING").withTakenDays();
    scene.trained(scene.peer, "LEAD");
    UUID own = scene.seatOf(scene.peer);

    Response made = replace(scene.seatOf(scene.lead), scene.peer);

    made.then().statusCode(201);
    assertThat(scene.stateOf("seat", own)).isEqualTo("REPLACED");
    joins("peer", UUID.fromString(made.path("id")));
    assertThat(sql.value("select author_id from report where id = ?", scene.report))
        .isEqualTo(scene.peer);
  }

  @Test
  void the_same_call_twice_replaces_once() {
    scene.reviewIn("DATED").withTeam();
    UUID other = somebody("other", "PEER");
    UUID old = scene.seatOf(scene.peer);
    String body = "{\"personId\":\"%s\",\"reason\":\"Fell ill.\"}".formatted(other);
    String path = scene.path("seats", old) + "/replace";
    String etag = scene.as("administrator").get(scene.path("seats", old)).header("ETag");

    String one = scene.as("administrator").create(path, body, "one", etag).path("id");
    String two = scene.as("administrator").create(path, body, "one", etag).path("id");

    assertThat(two).isEqualTo(one);
    scene
        .as("administrator")
        .get(scene.path("reviews", scene.review) + "/team")
        .then()
        .body("$", hasSize(3));
  }
}
