package org.lantern.review.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.testing.Tokens;
import org.lantern.kit.time.Ids;
import org.lantern.review.SceneTest;

@QuarkusTest
class RequestResourceTest extends SceneTest {
  // Each later than the one before, within one millisecond too, as those of a request are.
  @Inject Ids ids;

  private String asked() {
    return "{\"schoolId\":\"%s\",\"programmeId\":\"%s\",\"wishes\":\"May\"}"
        .formatted(scene.school, scene.programme);
  }

  @Test
  void a_head_requests_and_the_event_goes_with_it() {
    UUID id =
        UUID.fromString(
            scene
                .as("head")
                .create("/api/v1/requests", asked())
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("state", equalTo("REQUESTED"))
                .body("allowedActions", contains("WITHDRAW"))
                .extract()
                .path("id"));

    assertThat(scene.stateOf("request", id)).isEqualTo("REQUESTED");
    assertThat(scene.historyOf(id)).isEqualTo("REQUEST");
    assertThat(scene.eventsOf(id)).isEqualTo("review.request-made.v1");
    assertThat((String) sql.value("select envelope from outbox where aggregate_id = ?", id))
        .doesNotContain("May");
  }

  @Test
  void a_school_that_is_no_member_is_told_what_to_do() {
    sql.run("delete from membership_copy where school_id = ?", scene.school);

    scene
        .as("head")
        .create("/api/v1/requests", asked())
        .then()
        .statusCode(422)
        .body("detail", containsString("Ask the network about membership"));
    assertThat(sql.value("select count(*) from request where school_id = ?", scene.school))
        .isEqualTo(0L);
  }

  @Test
  void a_second_open_request_is_refused_with_a_sentence() {
    scene.as("head").create("/api/v1/requests", asked()).then().statusCode(201);

    scene.as("head").create("/api/v1/requests", asked()).then().statusCode(409);
  }

  private String asked(String more) {
    return asked().replace("\"wishes\":\"May\"", more);
  }

  private UUID anotherProgramme() {
    UUID other = UUID.randomUUID();
    sql.run("insert into programme (id, title) values (?, 'Reading')", other);
    aSeasonOf(other);
    return other;
  }

  /** Another season with the rules of the first. */
  private UUID aSeasonOf(UUID programme) {
    UUID season = UUID.randomUUID();
    sql.run(
        "insert into season (id, programme_id, label, first_day, last_day, opens_on, closes_on,"
            + " framework_id, capacity, rules) select ?, ?, 'Another year', first_day, last_day,"
            + " opens_on, closes_on, framework_id, capacity, rules from season where id = ?",
        season,
        programme,
        scene.season);
    return season;
  }

  @Test
  void a_review_of_another_season_can_be_asked_for_beside_the_one_that_comes() {
    scene.reviewIn("DATED");
    UUID next = aSeasonOf(scene.programme);

    scene
        .as("head")
        .create("/api/v1/requests", asked("\"seasonId\":\"%s\",\"wishes\":\"\"".formatted(next)))
        .then()
        .statusCode(201)
        .body("remarks", contains("The school has also asked for P; that request is accepted."));
  }

  @Test
  void a_school_says_when_how_and_with_whom_and_changes_it_until_the_network_answers() {
    UUID colleague = scene.somebody("colleague", "REVIEWER");
    scene.employed(colleague, scene.school);
    String said =
        """
        "wanted":[{"firstDay":"2099-05-01","lastDay":"2099-05-31"}],
        "blocked":[{"firstDay":"2099-06-01","lastDay":"2099-06-12","why":"exams"}],
        "mode":"ONLINE","context":"A new building.","contacts":["%s"],"wishes":"No Monday."
        """
            .formatted(colleague);
    String request =
        scene.path(
            "requests",
            UUID.fromString(
                scene
                    .as("head")
                    .create("/api/v1/requests", asked(said))
                    .then()
                    .statusCode(201)
                    .body("wanted[0].firstDay", equalTo("2099-05-01"))
                    .body("blocked[0].why", equalTo("exams"))
                    .body("mode", equalTo("ONLINE"))
                    .body("context", equalTo("A new building."))
                    .body("contacts", contains(colleague.toString()))
                    .body("remarks", empty())
                    .extract()
                    .path("id")));
    String changed = "{\"wishes\":\"Any day.\"}";
    scene
        .as("head")
        .put(request, changed, "\"7\"")
        .then()
        .statusCode(412)
        .body("current.wishes", equalTo("No Monday."));

    scene
        .as("head")
        .put(request, changed, "\"0\"")
        .then()
        .statusCode(200)
        .body("wishes", equalTo("Any day."))
        .body("wanted", empty())
        .body("contacts", empty());

    scene.as("administrator").act(request, "accept").then().statusCode(200);
    String etag = scene.as("head").get(request).header("ETag");
    scene.as("head").put(request, changed, etag).then().statusCode(409);
  }

  @Test
  void days_both_wanted_and_blocked_and_contacts_from_elsewhere_are_refused_with_what_to_do() {
    String both =
        """
        "wanted":[{"firstDay":"2099-05-01","lastDay":"2099-05-31"}],
        "blocked":[{"firstDay":"2099-05-31","lastDay":"2099-06-01"}],"wishes":""
        """;
    scene
        .as("head")
        .create("/api/v1/requests", asked(both))
        .then()
        .statusCode(422)
        .body("detail", containsString("wanted and blocked at once"));
    scene
        .as("head")
        .create(
            "/api/v1/requests",
            asked("\"contacts\":[\"%s\"],\"wishes\":\"\"".formatted(scene.lead)))
        .then()
        .statusCode(422)
        .body("detail", containsString("work or hold a role at the school"));
    scene
        .as("head")
        .create(
            "/api/v1/requests",
            asked("\"contacts\":[\"%s\"],\"wishes\":\"\"".formatted(scene.head)))
        .then()
        .statusCode(201);
  }

  @Test
  void a_request_that_is_open_already_is_pointed_out_with_where_it_stands() {
    scene.reviewIn("IN_PROGRESS");

    scene
        .as("head")
        .create("/api/v1/requests", asked())
        .then()
        .statusCode(409)
        .body("detail", containsString("that request is accepted. See /requests/" + scene.request));

    sql.run("update review set state = 'FINDINGS_AGREED' where id = ?", scene.review);
    scene
        .as("head")
        .create("/api/v1/requests", asked())
        .then()
        .statusCode(201)
        .body("remarks", contains("The school asked for P before; that request was accepted."));
  }

  @Test
  void another_programme_in_the_same_months_is_a_remark_and_in_others_is_not() {
    scene.requested("WAITLISTED");
    sql.run(
        "insert into request_days values (?, true, date '2099-05-20', date '2099-05-20', '')",
        scene.request);
    String reading =
        asked(
                "\"wanted\":[{\"firstDay\":\"2099-05-01\",\"lastDay\":\"2099-05-02\"}],\"wishes\":\"\"")
            .replace(scene.programme.toString(), anotherProgramme().toString());

    String made =
        scene
            .as("head")
            .create("/api/v1/requests", reading)
            .then()
            .statusCode(201)
            .body(
                "remarks", contains("The school has also asked for P; that request is waitlisted."))
            .extract()
            .path("id");

    scene
        .as("head")
        .put(
            "/api/v1/requests/" + made,
            "{\"wanted\":[{\"firstDay\":\"2099-07-01\",\"lastDay\":\"2099-07-02\"}],\"wishes\":\"\"}",
            "\"0\"")
        .then()
        .statusCode(200)
        .body("remarks", empty());
  }

  @Test
  void a_waitlisted_request_is_kept_with_a_reason_until_there_is_room() {
    scene.requested("REQUESTED");
    String request = scene.path("requests", scene.request);

    scene.as("administrator").act(request, "waitlist", "{}").then().statusCode(400);
    scene
        .as("administrator")
        .act(request, "waitlist", "{\"reason\":\"No lead before May.\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("WAITLISTED"))
        .body("allowedActions", contains("ACCEPT", "DECLINE"));
    scene.as("administrator").act(request, "accept").then().statusCode(200);

    assertThat(scene.historyOf(scene.request)).isEqualTo("WAITLIST ACCEPT");
    assertThat(scene.eventsOf(scene.request))
        .isEqualTo("review.request-waitlisted.v1 review.request-accepted.v1");
  }

  private String told(String kind, UUID request) {
    return scene.eventsOf(Tasks.idOf("review", kind, request, null));
  }

  @Test
  void the_school_is_told_what_the_network_answers() {
    scene.requested("REQUESTED");
    String request = scene.path("requests", scene.request);

    scene
        .as("administrator")
        .act(request, "waitlist", "{\"reason\":\"Full.\"}")
        .then()
        .statusCode(200);
    assertThat(told("request-waitlisted", scene.request)).isEqualTo("review.task-opened.v1");
    scene.as("administrator").act(request, "accept").then().statusCode(200);
    assertThat(told("request-waitlisted", scene.request))
        .isEqualTo("review.task-opened.v1 review.task-closed.v1");
    assertThat(told("request-accepted", scene.request)).isEqualTo("review.task-opened.v1");
    scene
        .as("administrator")
        .act(request, "decline", "{\"reason\":\"No lead.\"}")
        .then()
        .statusCode(200);

    assertThat(told("request-accepted", scene.request))
        .isEqualTo("review.task-opened.v1 review.task-closed.v1");
    assertThat(told("request-declined", scene.request)).isEqualTo("review.task-opened.v1");
  }

  @Test
  void when_a_request_falls_away_the_network_hears_who_waits_longest() {
    scene.requested("ACCEPTED");
    sql.run("update season set capacity = 1 where id = ?", scene.season);
    UUID first = of(scene.elsewhere, "WAITLISTED");
    UUID second = of(scene.peersSchool, "WAITLISTED");

    scene.as("head").act(scene.path("requests", scene.request), "withdraw").then().statusCode(200);

    assertThat(told("waitlist-has-room", first)).isEqualTo("review.task-opened.v1");
    assertThat(told("waitlist-has-room", second)).isEmpty();
    scene.as("administrator").act(scene.path("requests", first), "accept").then().statusCode(200);
    assertThat(told("waitlist-has-room", first))
        .isEqualTo("review.task-opened.v1 review.task-closed.v1");
  }

  @Test
  void while_a_season_is_full_all_the_same_nobody_is_called_from_the_list() {
    scene.requested("ACCEPTED");
    sql.run("update season set capacity = 1 where id = ?", scene.season);
    of(scene.peersSchool, "ACCEPTED");
    UUID first = of(scene.elsewhere, "WAITLISTED");

    scene.as("head").act(scene.path("requests", scene.request), "withdraw").then().statusCode(200);

    assertThat(told("waitlist-has-room", first)).isEmpty();
  }

  /** Another school's request in the season, after those before. */
  private UUID of(UUID school, String state) {
    UUID id = ids.next();
    sql.run(
        "insert into request values (?, ?, ?, ?, '', ?, 0, ?)",
        id,
        school,
        scene.programme,
        state,
        scene.head,
        scene.season);
    return id;
  }

  @Test
  void an_administrator_on_the_team_of_its_review_knows_nothing_of_a_request_and_its_days() {
    scene.reviewIn("DATED").withConfirmedDays().withTeam();
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, scope_id, valid_from)"
            + " values (?, 'NETWORK_ADMIN', 'NETWORK', null, date '2020-01-01')",
        scene.peer);

    scene.as("peer").get(scene.path("requests", scene.request)).then().statusCode(404);
    scene.as("peer").get(scene.path("day-offers", scene.offer)).then().statusCode(404);
    scene
        .as("peer")
        .get("/api/v1/requests?schoolId=" + scene.school)
        .then()
        .statusCode(200)
        .body("total", equalTo(0));
    scene
        .as("peer")
        .get("/api/v1/day-offers?requestId=" + scene.request)
        .then()
        .statusCode(200)
        .body("total", equalTo(0));
    scene.as("administrator").get(scene.path("requests", scene.request)).then().statusCode(200);
    for (String who : List.of("peer", "administrator")) {
      given()
          .auth()
          .oauth2(Tokens.of(scene.addressOf(who)))
          .header("Lantern-Said-By", scene.head)
          .header("If-Match", "\"0\"")
          .contentType("application/json")
          .body("{}")
          .post(scene.path("day-offers", scene.offer) + "/confirm")
          .then()
          .statusCode(who.equals("peer") ? 404 : 409);
    }
  }

  @Test
  void an_accepted_request_without_a_review_is_withdrawn_with_its_offer() {
    scene.offered();

    scene
        .as("head")
        .act(scene.path("requests", scene.request), "withdraw")
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"));

    assertThat(scene.stateOf("day_offer", scene.offer)).isEqualTo("WITHDRAWN");
    assertThat(scene.eventsOf(scene.offer)).isEqualTo("review.days-withdrawn.v1");
    assertThat(scene.eventsOf(Tasks.idOf("review", "days-to-confirm", scene.offer, null)))
        .isEqualTo("review.task-closed.v1");
    assertThat(scene.eventsOf(Tasks.idOf("review", "days-to-offer", scene.request, null)))
        .isEqualTo("review.task-closed.v1");
  }

  @Test
  void a_request_with_a_dated_review_is_neither_withdrawn_nor_declined() {
    scene.reviewIn("DATED");
    String request = scene.path("requests", scene.request);

    scene
        .as("head")
        .act(request, "withdraw")
        .then()
        .statusCode(422)
        .body("detail", containsString("Postpone or cancel the review"));
    scene
        .as("administrator")
        .act(request, "decline", "{\"reason\":\"late\"}")
        .then()
        .statusCode(422);
  }

  @Test
  void the_administrator_accepts_and_can_take_it_back_with_a_reason() {
    scene.requested("REQUESTED");
    String request = scene.path("requests", scene.request);

    scene.as("administrator").act(request, "accept").then().statusCode(200);

    assertThat(scene.stateOf("request", scene.request)).isEqualTo("ACCEPTED");
    assertThat(scene.eventsOf(scene.request)).isEqualTo("review.request-accepted.v1");
    scene
        .as("administrator")
        .act(request, "decline", "{\"reason\":\"The lead is ill.\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("DECLINED"))
        .body("allowedActions", empty());
  }

  @Test
  void declining_needs_a_reason_and_keeps_it_in_the_history_alone() {
    scene.requested("REQUESTED");
    String request = scene.path("requests", scene.request);

    scene.as("administrator").act(request, "decline", "{}").then().statusCode(400);
    scene
        .as("administrator")
        .act(request, "decline", "{\"reason\":\"No lead is free.\"}")
        .then()
        .statusCode(200);

    scene
        .as("head")
        .get(request + "/history")
        .then()
        .body("[0].reason", equalTo("No lead is free."));
    assertThat(
            (String) sql.value("select envelope from outbox where aggregate_id = ?", scene.request))
        .doesNotContain("No lead");
  }

  @Test
  void a_stale_or_missing_version_changes_nothing() {
    scene.requested("REQUESTED");
    String request = scene.path("requests", scene.request);

    scene.as("administrator").act(request, "accept", null, null).then().statusCode(428);
    scene
        .as("administrator")
        .act(request, "accept", null, "\"9\"")
        .then()
        .statusCode(412)
        .body("current.state", equalTo("REQUESTED"));

    assertThat(scene.stateOf("request", scene.request)).isEqualTo("REQUESTED");
    assertThat(scene.eventsOf(scene.request)).isEmpty();
  }

  @Test
  void the_heads_delegate_asks_as_the_head_does() {
    scene.delegate();

    scene.as("delegate").create("/api/v1/requests", asked()).then().statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CANCELLED", "ABANDONED"})
  void a_review_that_did_not_take_place_counts_neither_for_the_school_nor_for_the_season(
      String ended) {
    scene.withRules("{\"entitlement\":1}").reviewIn("DATED");
    sql.run(
        "update review set state = ?, cancelled_for = ? where id = ?",
        ended,
        ended.equals("CANCELLED") ? "NETWORK" : null,
        scene.review);
    sql.run("update season set capacity = 1 where id = ?", scene.season);

    UUID again =
        UUID.fromString(
            scene
                .as("head")
                .create("/api/v1/requests", asked())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));

    scene
        .as("administrator")
        .act("/api/v1/requests/" + again, "accept")
        .then()
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"));
  }
}
