package org.lantern.review.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.review.ReportSteps;

/** What has a day between a request that is accepted and a report that is final. */
@QuarkusTest
class ReportDeadlineTest extends DeadlineScene {
  private static final String OPENED = "review.task-opened.v1";
  private static final String CLOSED = "review.task-closed.v1";

  /** When a step began that {@link #isLongOverdue}, and its day when it has three. */
  private static final LocalDate BEGUN = LocalDate.of(2020, 1, 1);

  private static final LocalDate LATE = weekdaysAfter(BEGUN, 3);

  private ReportSteps checked() {
    scene.reportIn("QUALITY_CHECK");
    return new ReportSteps(scene).released();
  }

  private String on(LocalDate day) {
    return "\"dueOn\":\"" + day + "\"";
  }

  /** Strikes when the step is long overdue, twice as any clock may. */
  private void strikesLate(Step step, UUID subject) {
    UUID deadline = deadline(step, subject);
    isLongOverdue(subject);
    strikes(deadline);
    strikes(deadline);
  }

  @Test
  void days_are_offered_by_the_networks_calendar_and_administrators_hear_when_they_are_not() {
    scene.withRules("{\"limits\":{\"offerDays\":4}}").requested("REQUESTED");
    rests(scene.school, today.plusDays(200));
    scene
        .as("administrator")
        .act(scene.path("requests", scene.request), "accept")
        .then()
        .statusCode(200);
    assertThat(told(task("days-to-offer", scene.request, null)))
        .contains(on(weekdaysAfter(today, 4)));
    UUID overdue = task("days-offer-overdue", scene.request, null);

    strikesLate(Step.OFFER_DAYS, scene.request);

    assertThat(scene.eventsOf(overdue)).isEqualTo(OPENED);
    assertThat(told(overdue)).contains("NETWORK_ADMIN", scene.school.toString());
    scene
        .as("administrator")
        .create(
            "/api/v1/day-offers",
            """
            {"requestId":"%s","days":[{"day":"2099-01-05","part":"WHOLE"}]}
            """
                .formatted(scene.request))
        .then()
        .statusCode(201);
    assertThat(scene.eventsOf(overdue)).isEqualTo(OPENED + " " + CLOSED);
    assertThat(running(scene.request)).isZero();
  }

  @Test
  void a_comment_is_answered_by_the_authors_calendar_and_decided_by_the_networks() {
    scene.withRules("{\"limits\":{\"answerComment\":2,\"decideComment\":1}}");
    ReportSteps steps = checked();
    rests(scene.elsewhere, today.plusDays(200));

    UUID comment = UUID.fromString(steps.commentOnFact());

    LocalDate answered = weekdaysAfter(today.plusDays(200), 2);
    assertThat(dueOn(Step.ANSWER_COMMENT, comment)).isEqualTo(answered);
    assertThat(told(task("report-comment-to-answer", comment, scene.lead))).contains(on(answered));
    steps.proposed(comment.toString());
    assertThat(told(task("report-comment-to-answer", comment, scene.lead))).contains("task-closed");
    assertThat(dueOn(Step.DECIDE_COMMENT, comment)).isEqualTo(weekdaysAfter(today, 1));
    steps.decided("assurer", comment.toString()).statusCode(200);
    assertThat(running(comment)).isZero();
  }

  @Test
  void a_comment_that_waits_too_long_is_one_task_for_administrators_outside_the_team() {
    ReportSteps steps = checked();
    UUID comment = UUID.fromString(steps.commentOnFact());
    UUID overdue = task("report-comment-overdue", comment, null);

    strikesLate(Step.ANSWER_COMMENT, comment);

    assertThat(scene.eventsOf(overdue)).isEqualTo(OPENED);
    assertThat(told(overdue))
        .contains("NETWORK_ADMIN", "/reports/" + scene.report, scene.lead.toString());
    steps.proposed(comment.toString());
    assertThat(scene.eventsOf(overdue)).isEqualTo(OPENED + " " + CLOSED);
    strikesLate(Step.DECIDE_COMMENT, comment);
    assertThat(scene.eventsOf(overdue)).isEqualTo(OPENED + " " + CLOSED + " " + OPENED);
  }

  @Test
  void a_checked_report_is_made_final_in_time_or_administrators_hear_of_it() {
    scene.withRules("{\"leadFinalises\":true,\"limits\":{\"finaliseReport\":6}}");
    ReportSteps steps = checked().confirmed();
    UUID overdue = task("report-finalising-overdue", scene.report, null);
    LocalDate due = weekdaysAfter(today, 6);
    assertThat(told(task("report-to-finalise", scene.report, null))).contains(on(due));
    assertThat(told(task("report-to-finalise", scene.report, scene.lead))).contains(on(due));

    strikesLate(Step.FINALISE_REPORT, scene.report);

    assertThat(scene.eventsOf(overdue)).isEqualTo(OPENED);
    steps.finalised();
    assertThat(scene.eventsOf(overdue)).isEqualTo(OPENED + " " + CLOSED);
    assertThat(told(task("report-to-finalise", scene.report, scene.lead))).contains("task-closed");
    assertThat(running(scene.report)).isZero();
  }

  @Test
  void nobody_is_asked_to_make_it_final_while_a_comment_waits_for_others() {
    ReportSteps steps = checked();
    String comment = steps.commentOnFact();

    steps.confirmed();

    assertThat(running(scene.report)).isZero();
    steps.proposed(comment);
    steps.decided("assurer", comment).statusCode(200);
    assertThat(dueOn(Step.FINALISE_REPORT, scene.report)).isEqualTo(weekdaysAfter(today, 5));
    assertThat(told(task("report-to-finalise", scene.report, null))).contains("task-opened");
  }

  @Test
  void who_takes_over_has_the_day_of_who_had_it_and_nobody_is_told_again() {
    ReportSteps steps = checked();
    String comment = steps.commentOnFact();
    steps.proposed(comment);
    strikesLate(Step.DECIDE_COMMENT, UUID.fromString(comment));
    sql.run("update deadline set due_on = ? where begun_on = ?", LATE, BEGUN);
    UUID overdue = task("report-comment-overdue", UUID.fromString(comment), null);
    assertThat(scene.eventsOf(overdue)).isEqualTo(OPENED);

    UUID second = scene.somebody("second", "QUALITY_ASSURER");
    steps.moved("second", "take-over", null, "SCHOOL_CHECK");

    assertThat(scene.eventsOf(task("report-comment-to-decide", UUID.fromString(comment), second)))
        .isEqualTo(OPENED);
    assertThat(dueOn(Step.DECIDE_COMMENT, UUID.fromString(comment))).isEqualTo(LATE);
    assertThat(scene.eventsOf(overdue)).isEqualTo(OPENED);
  }

  @Test
  void who_left_the_team_hears_of_nothing_that_is_late() {
    ReportSteps steps = checked();
    sql.run(
        "insert into seat (id, review_id, person_id, part, state, version, asked, joined)"
            + " values (gen_random_uuid(), ?, ?, 'PEER', 'WITHDRAWN', 0, true, true)",
        scene.review,
        scene.administrator);

    strikesLate(Step.ANSWER_COMMENT, UUID.fromString(steps.commentOnFact()));

    assertThat(
            (String)
                sql.value(
                    "select envelope from outbox where envelope like '%report-comment-overdue%' order by sequence desc limit 1"))
        .contains("\"except\":[", scene.administrator.toString());
  }
}
