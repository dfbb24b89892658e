package org.lantern.review.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.review.SceneTest;

@QuarkusTest
class RequestResourceTest extends SceneTest {
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

  @Test
  void the_administrator_accepts_and_nobody_can_decline_afterwards() {
    scene.requested("REQUESTED");
    String request = scene.path("requests", scene.request);

    scene.as("administrator").act(request, "accept").then().statusCode(200);

    assertThat(scene.stateOf("request", scene.request)).isEqualTo("ACCEPTED");
    assertThat(scene.eventsOf(scene.request)).isEqualTo("review.request-accepted.v1");
    scene
        .as("administrator")
        .act(request, "decline", "{\"reason\":\"late\"}")
        .then()
        .statusCode(409)
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
}
