package org.lantern.review.schoolcomment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.Tasks;
import org.lantern.review.ReportSteps;
import org.lantern.review.SceneTest;
import org.lantern.review.report.ReportService;

@QuarkusTest
class SchoolCommentResourceTest extends SceneTest {
  @Inject ReportService reports;

  private ReportSteps steps;

  private ReportSteps checked() {
    scene.reportIn("QUALITY_CHECK");
    steps = new ReportSteps(scene).released();
    return steps;
  }

  @Test
  void the_head_comments_the_lead_proposes_and_the_assurer_decides() {
    String comment = checked().commentOnFact();
    steps.confirmed();
    scene
        .as("administrator")
        .act(steps.path(), "finalise")
        .then()
        .statusCode(422)
        .body("detail", containsString("1 of the school's comments"));
    steps.proposed(comment);

    steps.decided("assurer", comment).statusCode(200).body("decided", equalTo("ACCEPTED"));

    steps.finalised();
  }

  @Test
  void nobody_but_the_reports_assurer_decides_until_another_takes_over() {
    String comment = checked().commentOnFact();
    steps.proposed(comment);
    scene.somebody("second-assurer", "QUALITY_ASSURER");
    steps.decided("lead", comment).statusCode(403);
    steps.decided("head", comment).statusCode(403);
    steps.decided("second-assurer", comment).statusCode(403);

    steps.moved("second-assurer", "take-over", null, "SCHOOL_CHECK");

    steps.decided("assurer", comment).statusCode(403);
    steps.decided("second-assurer", comment).statusCode(200);
  }

  @Test
  void nothing_is_decided_before_it_is_answered_and_nothing_twice() {
    String comment = checked().commentOnFact();
    scene
        .as("assurer")
        .act(
            steps.path() + "/comments/" + comment,
            "decide",
            "{\"outcome\":\"DECLINED\",\"words\":\"No.\"}",
            "\"0\"")
        .then()
        .statusCode(409);
    steps.proposed(comment);
    steps.decided("assurer", comment).statusCode(200);

    scene
        .as("assurer")
        .act(
            steps.path() + "/comments/" + comment,
            "decide",
            "{\"outcome\":\"DECLINED\",\"words\":\"No.\"}",
            "\"2\"")
        .then()
        .statusCode(409);
  }

  @Test
  void a_comment_on_judgement_is_not_answered_and_goes_with_the_schools_response() {
    checked();
    String judgement =
        scene
            .as("head")
            .create(
                steps.path() + "/comments",
                "{\"section\":\"summary\",\"nature\":\"JUDGEMENT\",\"text\":\"We see it otherwise.\"}")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    scene
        .as("lead")
        .act(
            steps.path() + "/comments/" + judgement,
            "propose",
            "{\"outcome\":\"DECLINED\",\"answer\":\"a\",\"evidence\":\"e\"}",
            "\"0\"")
        .then()
        .statusCode(422);

    steps.confirmed().finalised();

    scene
        .as("head")
        .get(steps.path())
        .then()
        .body("content", containsString("We see it otherwise."));
  }

  @Test
  void a_comment_after_the_deadline_is_refused_kindly_and_says_where_it_can_go() {
    checked();
    sql.run("update report set comments_due_on = date '2020-01-31' where id = ?", scene.report);

    scene
        .as("head")
        .create(
            steps.path() + "/comments",
            "{\"section\":\"summary\",\"nature\":\"FACT\",\"text\":\"14.\"}")
        .then()
        .statusCode(422)
        .body("detail", containsString("until 2020-01-31"))
        .body("detail", containsString("the school's response"));
  }

  @Test
  void who_has_confirmed_the_facts_comments_no_more() {
    checked().confirmed();

    scene
        .as("head")
        .create(
            steps.path() + "/comments",
            "{\"section\":\"summary\",\"nature\":\"FACT\",\"text\":\"14.\"}")
        .then()
        .statusCode(422)
        .body("detail", containsString("the school's response"));
  }

  @Test
  void a_head_who_came_in_the_middle_of_the_check_goes_on_with_it() {
    checked().commentOnFact();
    sql.run("delete from actor_role where person_id = ?", scene.head);
    var next = scene.somebody("next-head", "REVIEWER");
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, scope_id, valid_from)"
            + " values (?, 'HEAD', 'SCHOOL', ?, date '2020-01-01')",
        next,
        scene.school);

    scene.as("head").act(steps.path(), "confirm-facts", null, "\"1\"").then().statusCode(404);
    steps.moved("next-head", "confirm-facts", null, "SCHOOL_CHECK");

    scene
        .as("next-head")
        .get(steps.path() + "/comments")
        .then()
        .statusCode(200)
        .body("[0].text", equalTo("14 classes."));
  }

  @Test
  void a_comment_waits_for_the_author_and_then_for_the_assurer() {
    String comment = checked().commentOnFact();
    var answer =
        Tasks.idOf(
            "review", "report-comment-to-answer", java.util.UUID.fromString(comment), scene.lead);
    assertThat(scene.eventsOf(answer)).isEqualTo("review.task-opened.v1");

    steps.proposed(comment);

    assertThat(scene.eventsOf(answer)).isEqualTo("review.task-opened.v1 review.task-closed.v1");
  }

  private String told(String kind, String comment, UUID person) {
    return scene.eventsOf(Tasks.idOf("review", kind, UUID.fromString(comment), person));
  }

  private static final String OPENED = "review.task-opened.v1";
  private static final String OPENED_AND_CLOSED = OPENED + " review.task-closed.v1";

  @Test
  void who_writes_on_answers_the_comments_that_wait() {
    String waiting = checked().commentOnFact();
    String answered = steps.commentOnFact();
    steps.proposed(answered);
    sql.run("update seat set state = 'WITHDRAWN' where person_id = ?", scene.lead);
    sql.run("update seat set part = 'LEAD' where person_id = ?", scene.peer);

    QuarkusTransaction.requiringNew()
        .run(() -> reports.leadChanged(scene.review, scene.lead, scene.peer));

    assertThat(told("report-comment-to-answer", waiting, scene.lead)).isEqualTo(OPENED_AND_CLOSED);
    assertThat(told("report-comment-to-answer", waiting, scene.peer)).isEqualTo(OPENED);
    assertThat(told("report-comment-to-answer", answered, scene.peer)).isEmpty();
  }

  @Test
  void who_takes_over_decides_what_waits_and_the_first_is_asked_no_more() {
    String comment = checked().commentOnFact();
    steps.proposed(comment);
    UUID first = scene.somebody("assurer", "QUALITY_ASSURER");
    UUID second = scene.somebody("second-assurer", "QUALITY_ASSURER");
    UUID asked = (UUID) sql.value("select assurer_id from report where id = ?", scene.report);

    steps.moved("second-assurer", "take-over", null, "SCHOOL_CHECK");

    assertThat(told("report-comment-to-decide", comment, asked)).isEqualTo(OPENED_AND_CLOSED);
    assertThat(told("report-comment-to-decide", comment, second)).isEqualTo(OPENED);
    assertThat(first).isNotEqualTo(second);
  }

  @Test
  void when_the_assurer_writes_on_others_are_asked_to_take_the_report_over() {
    String comment = checked().commentOnFact();
    steps.proposed(comment);
    sql.run("update seat set state = 'WITHDRAWN' where person_id = ?", scene.lead);
    sql.run("update seat set part = 'LEAD' where person_id = ?", scene.peer);
    UUID assurer = (UUID) sql.value("select assurer_id from report where id = ?", scene.report);
    sql.run("update report set assurer_id = ? where id = ?", scene.peer, scene.report);

    QuarkusTransaction.requiringNew()
        .run(() -> reports.leadChanged(scene.review, scene.lead, scene.peer));

    UUID task = Tasks.idOf("review", "report-to-take-over", scene.report, null);
    assertThat(scene.eventsOf(task)).isEqualTo(OPENED);
    scene.somebody("second-assurer", "QUALITY_ASSURER");
    steps.moved("second-assurer", "take-over", null, "SCHOOL_CHECK");
    assertThat(scene.eventsOf(task)).isEqualTo(OPENED_AND_CLOSED);
    assertThat(assurer).isNotNull();
  }
}
