package org.lantern.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.TaskContracts;
import org.lantern.kit.task.Tasks;

/** For whom this service waits, and until when. */
@QuarkusTest
class TaskEventTest extends SceneTest {
  private static final String OPENED = "review.task-opened.v1";
  private static final String CLOSED = "review.task-closed.v1";

  private String told(String kind, UUID subject) {
    return scene.eventsOf(Tasks.idOf("review", kind, subject, null));
  }

  private String envelope(String kind, UUID subject) {
    return (String)
        sql.value(
            "select envelope from outbox where aggregate_id = ? order by sequence limit 1",
            Tasks.idOf("review", kind, subject, null));
  }

  @Test
  void tasks_are_told_as_was_promised() {
    TaskContracts.assertKept("review");
  }

  @Test
  void a_request_waits_for_administrators_until_it_is_answered() {
    UUID request =
        UUID.fromString(
            scene
                .as("head")
                .create(
                    "/api/v1/requests",
                    "{\"schoolId\":\"%s\",\"programmeId\":\"%s\",\"wishes\":\"May\"}"
                        .formatted(scene.school, scene.programme))
                .path("id"));
    assertThat(envelope("request-to-answer", request))
        .contains("\"role\":\"NETWORK_ADMIN\"", "\"link\":\"/requests/" + request + "\"")
        .contains("\"schoolId\":\"" + scene.school + "\"")
        .doesNotContain("May");

    scene.as("administrator").act(scene.path("requests", request), "accept");

    assertThat(told("request-to-answer", request)).isEqualTo(OPENED + " " + CLOSED);
  }

  @Test
  void offered_days_wait_for_the_head_until_they_are_confirmed() {
    scene.requested("ACCEPTED");
    UUID offer =
        UUID.fromString(
            scene
                .as("administrator")
                .create(
                    "/api/v1/day-offers",
                    "{\"requestId\":\"%s\",\"days\":[{\"day\":\"%s\"}]}"
                        .formatted(scene.request, LocalDate.now().plusDays(1)))
                .path("id"));
    assertThat(envelope("days-to-confirm", offer))
        .contains("\"role\":\"HEAD\"", "\"scopeId\":\"" + scene.school + "\"");

    scene.as("head").act(scene.path("day-offers", offer), "confirm").then().statusCode(200);

    assertThat(told("days-to-confirm", offer)).isEqualTo(OPENED + " " + CLOSED);
  }

  @Test
  void a_seat_waits_for_the_invited_person_alone_and_not_before_they_are_invited() {
    scene.reviewIn("DATED");
    UUID seat =
        UUID.fromString(
            scene
                .as("administrator")
                .create(
                    "/api/v1/seats",
                    "{\"reviewId\":\"%s\",\"personId\":\"%s\",\"part\":\"PEER\"}"
                        .formatted(scene.review, scene.peer))
                .path("id"));
    UUID task = Tasks.idOf("review", "seat-invitation", seat, scene.peer);
    assertThat(scene.eventsOf(task)).isEmpty();
    scene.as("administrator").act(scene.path("seats", seat), "invite");
    assertThat((String) sql.value("select envelope from outbox where aggregate_id = ?", task))
        .contains("\"persons\":[\"" + scene.peer + "\"]");

    scene.as("peer").act(scene.path("seats", seat), "decline", "{\"reason\":\"away\"}");

    assertThat(scene.eventsOf(task)).isEqualTo(OPENED + " " + CLOSED);
  }

  @Test
  void findings_wait_for_the_head_and_after_a_change_for_both_again() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();
    String findings = scene.path("reviews", scene.review) + "/findings";
    UUID leads = Tasks.idOf("review", "findings-to-sign", scene.review, scene.lead);
    scene.as("lead").act(findings, "sign").then().statusCode(200);
    assertThat(told("findings-to-sign", scene.review)).isEqualTo(OPENED);
    assertThat(envelope("findings-to-sign", scene.review))
        .contains("\"role\":\"HEAD\"", "\"scopeId\":\"" + scene.school + "\"");
    scene.as("lead").delete(findings + "/" + scene.finding, "\"0\"").then().statusCode(200);
    assertThat(scene.eventsOf(leads)).isEqualTo(CLOSED + " " + OPENED);
    scene
        .as("lead")
        .create(
            findings,
            ("{\"component\":\"leadership\",\"kind\":\"WENT_WELL\",\"text\":\"Good.\","
                    + "\"noteIds\":[\"%s\"],\"onlyOneKindBecause\":\"One day.\"}")
                .formatted(scene.note))
        .then()
        .statusCode(201);

    scene.as("head").act(findings, "sign").then().statusCode(200);
    scene.as("lead").act(findings, "sign").then().statusCode(200);

    assertThat(told("findings-to-sign", scene.review)).isEqualTo(OPENED + " " + CLOSED);
    assertThat(scene.eventsOf(leads))
        .isEqualTo(CLOSED + " " + OPENED + " " + OPENED + " " + CLOSED);
  }

  @Test
  void a_report_waits_for_an_assurer_outside_the_team_and_then_for_the_head() {
    scene.reportIn("DRAFTING");
    String report = scene.path("reports", scene.report);
    scene.as("lead").act(report, "submit").then().statusCode(200);
    assertThat(envelope("report-to-check", scene.report))
        .contains("\"role\":\"QUALITY_ASSURER\"")
        .containsPattern("\"except\":\\[[^]]*" + scene.lead)
        .containsPattern("\"except\":\\[[^]]*" + scene.peer);

    ReportSteps steps = new ReportSteps(scene).released();
    assertThat(told("report-to-check", scene.report)).isEqualTo(OPENED + " " + CLOSED);
    assertThat(told("report-to-comment", scene.report)).isEqualTo(OPENED);

    steps.confirmed();
    assertThat(told("report-to-comment", scene.report)).isEqualTo(OPENED + " " + CLOSED);
    assertThat(told("report-to-finalise", scene.report)).isEqualTo(OPENED);

    steps.finalised();
    assertThat(told("report-to-finalise", scene.report)).isEqualTo(OPENED + " " + CLOSED);
  }

  @Test
  void a_report_sent_back_and_submitted_again_is_the_same_task_opened_again() {
    scene.reportIn("DRAFTING");
    String report = scene.path("reports", scene.report);
    scene.as("lead").act(report, "submit");
    scene.as("assurer").act(report, "send-back", "{\"reason\":\"Name the classes.\"}");

    scene.as("lead").act(report, "submit").then().statusCode(200);

    assertThat(told("report-to-check", scene.report))
        .isEqualTo(OPENED + " " + CLOSED + " " + OPENED);
  }
}
