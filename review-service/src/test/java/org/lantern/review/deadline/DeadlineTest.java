package org.lantern.review.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.inbox.Arriving;
import org.lantern.kit.inbox.EventHandling;
import org.lantern.review.ReportSteps;
import org.lantern.review.schoolcopy.SchoolEvents;

/** Every step that somebody is waited for has its day, and one task tells when it has passed. */
@QuarkusTest
class DeadlineTest extends DeadlineScene {
  @Inject DeadlineService deadlines;
  @Inject EventHandling handling;
  @Inject SchoolEvents events;

  private UUID requested() {
    return UUID.fromString(
        scene
            .as("head")
            .create(
                "/api/v1/requests",
                """
                {"schoolId":"%s","programmeId":"%s","wishes":""}
                """
                    .formatted(scene.school, scene.programme))
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  private UUID offered() {
    scene.requested("ACCEPTED");
    return UUID.fromString(
        scene
            .as("administrator")
            .create(
                "/api/v1/day-offers",
                """
                {"requestId":"%s","days":[{"day":"2099-01-05","part":"WHOLE"}]}
                """
                    .formatted(scene.request))
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  @Test
  void the_network_answers_a_request_by_its_own_calendar_in_the_days_of_the_season() {
    scene.withRules("{\"limits\":{\"answerRequest\":4}}");
    rests(scene.school, today.plusDays(200));

    UUID request = requested();

    assertThat(dueOn(Step.ANSWER_REQUEST, request)).isEqualTo(weekdaysAfter(today, 4));
    assertThat(told(task("request-to-answer", request, null)))
        .contains("\"dueOn\":\"" + weekdaysAfter(today, 4) + "\"");
  }

  @Test
  void a_school_answers_days_by_its_own_calendar_and_never_in_its_holidays() {
    LocalDate lastOfTheHolidays = today.plusDays(200);
    rests(scene.school, lastOfTheHolidays);

    UUID offer = offered();

    LocalDate due = weekdaysAfter(lastOfTheHolidays, 5);
    assertThat(dueOn(Step.ANSWER_DAYS, offer)).isEqualTo(due);
    assertThat(told(task("days-to-confirm", offer, null))).contains("\"dueOn\":\"" + due + "\"");
  }

  @Test
  void an_author_writes_by_the_calendar_of_where_they_work_and_an_assurer_by_the_networks() {
    scene.reportIn("QUALITY_CHECK");
    rests(scene.elsewhere, today.plusDays(200));

    new ReportSteps(scene).moved("assurer", "send-back", "{\"reason\":\"Say why.\"}", "DRAFTING");

    LocalDate due = weekdaysAfter(today.plusDays(200), 5);
    assertThat(dueOn(Step.WRITE_REPORT, scene.report)).isEqualTo(due);
    assertThat(told(task("report-to-write", scene.report, scene.lead)))
        .contains("\"dueOn\":\"" + due + "\"");
    new ReportSteps(scene).submitted();
    assertThat(told(task("report-to-write", scene.report, scene.lead))).contains("task-closed");
    assertThat(dueOn(Step.CHECK_REPORT, scene.report)).isEqualTo(weekdaysAfter(today, 2));
    assertThat(told(task("report-to-check", scene.report, null)))
        .contains("\"dueOn\":\"" + weekdaysAfter(today, 2) + "\"");
    new ReportSteps(scene).released();
    assertThat(running(scene.report)).isZero();
  }

  @Test
  void somebody_else_who_writes_has_the_task_and_their_own_calendar() {
    scene.reportIn("QUALITY_CHECK");
    new ReportSteps(scene).moved("assurer", "send-back", "{\"reason\":\"Say why.\"}", "DRAFTING");
    rests(scene.peersSchool, today.plusDays(200));
    sql.run("update report set author_id = ? where id = ?", scene.peer, scene.report);

    QuarkusTransaction.requiringNew()
        .run(
            () ->
                deadlines.handOver(Step.WRITE_REPORT, scene.report, scene.lead, scene.peersSchool));

    assertThat(told(task("report-to-write", scene.report, scene.lead))).contains("task-closed");
    assertThat(told(task("report-to-write", scene.report, scene.peer)))
        .contains("\"dueOn\":\"" + weekdaysAfter(today.plusDays(200), 5) + "\"");
  }

  @Test
  void what_is_overdue_is_one_task_for_administrators_until_it_is_done() {
    UUID request = requested();
    UUID overdue = task("request-answer-overdue", request, null);
    UUID deadline = deadline(Step.ANSWER_REQUEST, request);
    isLongOverdue(request);

    strikes(deadline);
    strikes(deadline);

    assertThat(scene.eventsOf(overdue)).isEqualTo("review.task-opened.v1");
    assertThat(told(overdue)).contains("NETWORK_ADMIN", scene.school.toString());
    assertThat(scene.stateOf("request", request)).isEqualTo("REQUESTED");
    scene
        .as("administrator")
        .act(scene.path("requests", request), "decline", "{\"reason\":\"No room.\"}")
        .then()
        .statusCode(200);
    assertThat(scene.eventsOf(overdue)).isEqualTo("review.task-opened.v1 review.task-closed.v1");
    assertThat(running(request)).isZero();
  }

  @Test
  void silence_on_offered_days_moves_nothing_and_withdrawing_ends_the_wait() {
    UUID offer = offered();
    UUID overdue = task("days-answer-overdue", offer, null);
    UUID deadline = deadline(Step.ANSWER_DAYS, offer);
    isLongOverdue(offer);

    strikes(deadline);

    assertThat(scene.stateOf("day_offer", offer)).isEqualTo("OFFERED");
    assertThat(scene.eventsOf(overdue)).isEqualTo("review.task-opened.v1");
    scene
        .as("head")
        .act(scene.path("requests", scene.request), "withdraw", "{\"reason\":\"Not now.\"}")
        .then()
        .statusCode(200);
    assertThat(scene.eventsOf(overdue)).isEqualTo("review.task-opened.v1 review.task-closed.v1");
    strikes(deadline);
    assertThat(scene.eventsOf(overdue)).isEqualTo("review.task-opened.v1 review.task-closed.v1");
  }

  @Test
  void a_late_report_is_told_to_administrators_outside_the_team_and_leads_them_to_the_review() {
    scene.reportIn("DRAFTING");
    new ReportSteps(scene).submitted();
    UUID deadline = deadline(Step.CHECK_REPORT, scene.report);
    isLongOverdue(scene.report);

    strikes(deadline);

    assertThat(told(task("report-check-overdue", scene.report, null)))
        .contains("\"link\":\"/reviews/" + scene.review + "\"")
        .contains(scene.lead.toString(), scene.peer.toString());
  }

  @Test
  void a_clock_that_dies_before_its_transaction_commits_told_nobody_and_tells_once_later() {
    UUID request = requested();
    UUID overdue = task("request-answer-overdue", request, null);
    UUID deadline = deadline(Step.ANSWER_REQUEST, request);
    isLongOverdue(request);

    QuarkusTransaction.begin();
    clock.due(deadline);
    QuarkusTransaction.rollback();

    assertThat(scene.eventsOf(overdue)).isEmpty();
    strikes(deadline);
    assertThat(scene.eventsOf(overdue)).isEqualTo("review.task-opened.v1");
  }

  @Test
  void a_clock_that_strikes_too_early_waits_again() {
    UUID request = requested();
    UUID deadline = deadline(Step.ANSWER_REQUEST, request);
    sql.run("delete from due_move where thing_id = ?", deadline);

    strikes(deadline);

    assertThat(scene.eventsOf(task("request-answer-overdue", request, null))).isEmpty();
    assertThat(sql.value("select due_at > now() from due_move where thing_id = ?", deadline))
        .isEqualTo(true);
  }

  @Test
  void an_author_who_becomes_another_record_has_the_task_there() {
    scene.reportIn("QUALITY_CHECK");
    new ReportSteps(scene).moved("assurer", "send-back", "{\"reason\":\"Say why.\"}", "DRAFTING");
    UUID into = scene.somebody("into", "REVIEWER");

    new Arriving(handling, events)
        .golden(
            "person.merged.v1",
            1,
            text ->
                text.replaceAll(
                        "\"personId\" : \"[^\"]+\"", "\"personId\" : \"" + scene.lead + "\"")
                    .replaceAll("\"intoId\" : \"[^\"]+\"", "\"intoId\" : \"" + into + "\""));

    assertThat(told(task("report-to-write", scene.report, scene.lead))).contains("task-closed");
    assertThat(told(task("report-to-write", scene.report, into))).contains("task-opened");
    scene.as("into").act(scene.path("reports", scene.report), "submit").then().statusCode(200);
    assertThat(told(task("report-to-write", scene.report, into))).contains("task-closed");
  }

  private String season(String limits) {
    return """
    {"label":"This year","firstDay":"2020-01-01","lastDay":"2100-01-01","opensOn":"2020-01-01",
     "closesOn":"2100-01-01","frameworkId":"%s","capacity":100,
     "rules":{"visitDays":1,"peers":1,"entitlement":2,"balanceDays":1,"limits":{%s}}}
    """
        .formatted(scene.framework, limits);
  }

  @Test
  void a_season_that_gives_more_days_moves_what_is_running_and_takes_back_what_was_overdue() {
    UUID request = requested();
    UUID overdue = task("request-answer-overdue", request, null);
    UUID deadline = deadline(Step.ANSWER_REQUEST, request);
    sql.run("update deadline set due_on = begun_on, told_at = now() where id = ?", deadline);
    String season = "/api/v1/programmes/" + scene.programme + "/seasons/" + scene.season;

    scene
        .as("administrator")
        .put(
            season,
            season("\"answerRequest\":30"),
            scene.as("administrator").get(season).header("ETag"))
        .then()
        .statusCode(200);

    assertThat(dueOn(Step.ANSWER_REQUEST, request)).isEqualTo(weekdaysAfter(today, 30));
    assertThat(told(task("request-to-answer", request, null)))
        .contains("\"dueOn\":\"" + weekdaysAfter(today, 30) + "\"");
    assertThat(scene.eventsOf(overdue)).isEqualTo("review.task-closed.v1");
    scene
        .as("administrator")
        .put(
            season,
            season("\"answerRequest\":29"),
            scene.as("administrator").get(season).header("ETag"))
        .then()
        .statusCode(422)
        .body("detail", containsString("a step be given more days"));
  }

  @Test
  void a_calendar_that_says_otherwise_moves_what_is_running() {
    UUID offer = offered();
    LocalDate before = dueOn(Step.ANSWER_DAYS, offer);
    LocalDate until = today.plusDays(200);

    new Arriving(handling, events)
        .golden(
            "school.calendar-changed.v1",
            1,
            text ->
                text.replaceAll("\"schoolId\" : [^,\n]+", "\"schoolId\" : \"" + scene.school + "\"")
                    .replaceAll("\"authorityCode\" : [^,\n]+", "\"authorityCode\" : null")
                    .replaceAll("\"from\" : \"[^\"]+\"", "\"from\" : \"" + today + "\"")
                    .replaceAll("\"until\" : \"[^\"]+\"", "\"until\" : \"" + until + "\"")
                    .replaceAll("\"kind\" : \"[^\"]+\"", "\"kind\" : \"HOLIDAY\""));

    assertThat(before).isEqualTo(weekdaysAfter(today, 5));
    assertThat(dueOn(Step.ANSWER_DAYS, offer)).isEqualTo(weekdaysAfter(until, 5));
  }
}
