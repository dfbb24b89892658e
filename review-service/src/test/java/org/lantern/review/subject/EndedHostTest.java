package org.lantern.review.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.kit.inbox.Arriving;
import org.lantern.kit.inbox.EventHandling;
import org.lantern.kit.task.Tasks;
import org.lantern.review.SceneTest;
import org.lantern.review.schoolcopy.SchoolEvents;

/**
 * A trust and an area outlast one school: when the one where the team meets ends nothing falls away
 * by itself, and administrators say where it meets instead.
 */
@QuarkusTest
class EndedHostTest extends SceneTest {
  @Inject EventHandling handling;
  @Inject SchoolEvents events;

  private UUID sister;
  private UUID trust;

  @BeforeEach
  void a_trust_of_two_schools() {
    sister = scene.member("Sister");
    trust = scene.inTrust(sister);
  }

  private void ends(String how, UUID... successors) {
    UUID ending = UUID.randomUUID();
    String followed = successors.length == 0 ? "" : "\"" + successors[0] + "\"";
    new Arriving(handling, events)
        .golden(
            "school.ending-settled.v1",
            System.nanoTime(),
            text ->
                """
                {"endingId":"%s","schoolId":"%s","kind":"%s","endedOn":"2026-01-01",
                 "successors":[%s],"state":"SETTLED"}
                """
                    .formatted(ending, scene.school, how, followed));
  }

  private String told(String kind, UUID subject) {
    return scene.eventsOf(Tasks.idOf("review", kind, subject, null));
  }

  private Response move(String plural, UUID id, String verb, UUID to) {
    return scene
        .as("administrator")
        .act(scene.path(plural, id), verb, "{\"schoolId\":\"%s\"}".formatted(to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CLOSED", "MERGED_ELSEWHERE", "MERGED_INTO_MEMBER", "SPLIT"})
  void a_request_of_a_trust_waits_for_another_host(String how) {
    scene.requested("WAITLISTED").aboutTrust(trust);

    ends(how, scene.peersSchool);

    assertThat(scene.stateOf("request", scene.request)).isEqualTo("WAITLISTED");
    assertThat(told("request-of-ended-host", scene.request)).isEqualTo("review.task-opened.v1");
    assertThat(told("request-to-take-over", scene.request)).isEmpty();
    move("requests", scene.request, "take-over", scene.elsewhere)
        .then()
        .statusCode(422)
        .body("detail", containsString("Name one of its schools"));
    move("requests", scene.request, "take-over", sister)
        .then()
        .statusCode(200)
        .body("schoolId", equalTo(sister.toString()))
        .body("subject.ownerId", equalTo(trust.toString()));
    assertThat(told("request-of-ended-host", scene.request))
        .isEqualTo("review.task-opened.v1 review.task-closed.v1");
    scene.as("leader").get(scene.path("requests", scene.request)).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CLOSED", "MERGED_ELSEWHERE", "MERGED_INTO_MEMBER", "SPLIT"})
  void a_dated_review_of_a_trust_moves_to_another_of_its_schools(String how) {
    scene.reviewIn("TEAM_CONFIRMED").visitIn(40).withConfirmedDays().withTeam().aboutTrust(trust);

    ends(how, scene.peersSchool);

    assertThat(scene.stateOf("review", scene.review)).isEqualTo("TEAM_CONFIRMED");
    assertThat(told("review-of-ended-school", scene.review)).isEqualTo("review.task-opened.v1");
    move("reviews", scene.review, "move", sister)
        .then()
        .statusCode(200)
        .body("state", equalTo("DATED"))
        .body("schoolId", equalTo(sister.toString()))
        .body("subject.ownerId", equalTo(trust.toString()));
    scene.as("leader").get(scene.path("reviews", scene.review)).then().statusCode(200);
  }

  @Test
  void a_review_of_an_area_moves_to_a_school_that_it_names_which_owns_it_then() {
    scene
        .reviewIn("TEAM_CONFIRMED")
        .visitIn(40)
        .withConfirmedDays()
        .withTeam()
        .aboutArea("Mathematics", sister);
    scene.holding("sister-head", "HEAD", sister);

    ends("CLOSED");

    assertThat(told("review-of-ended-school", scene.review)).isEqualTo("review.task-opened.v1");
    move("reviews", scene.review, "move", sister)
        .then()
        .statusCode(200)
        .body("subject.ownerId", equalTo(sister.toString()))
        .body("subject.area", equalTo("Mathematics"))
        .body("subject.schoolIds", contains(sister.toString()));
    scene.as("sister-head").get(scene.path("reviews", scene.review)).then().statusCode(200);
    scene.as("head").get(scene.path("reviews", scene.review)).then().statusCode(404);
  }

  @Test
  void while_the_host_goes_on_it_stays_the_host() {
    scene.requested("REQUESTED").aboutTrust(trust);

    move("requests", scene.request, "take-over", sister)
        .then()
        .statusCode(422)
        .body("detail", containsString("has not ended"));
  }

  @Test
  void a_host_under_a_new_number_goes_on_as_well() {
    scene.requested("REQUESTED").aboutTrust(trust);
    ends("NEW_NUMBER");

    move("requests", scene.request, "take-over", sister)
        .then()
        .statusCode(422)
        .body("detail", containsString("has not ended"));
  }

  @Test
  void the_head_of_the_school_into_which_the_host_merged_gets_nothing_of_a_trust() {
    scene.reportIn("SCHOOL_CHECK").aboutTrust(trust);
    sql.run(
        "update report set state = 'FINAL', number = id::text, content = '{}', digest = 'd',"
            + " finalised_at = now() where id = ?",
        scene.report);
    scene.holding("heir", "HEAD", scene.peersSchool);

    ends("MERGED_INTO_MEMBER", scene.peersSchool);

    scene.as("heir").get(scene.path("reports", scene.report)).then().statusCode(404);
    scene.as("heir").get(scene.path("requests", scene.request)).then().statusCode(404);
    scene.as("leader").get(scene.path("reports", scene.report)).then().statusCode(200);
  }
}
