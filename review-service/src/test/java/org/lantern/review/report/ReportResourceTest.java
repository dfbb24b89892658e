package org.lantern.review.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.Tasks;
import org.lantern.review.ReportSteps;
import org.lantern.review.SceneTest;

@QuarkusTest
class ReportResourceTest extends SceneTest {
  @Inject FactsDue factsDue;
  @Inject FactsReminder reminder;

  private String report() {
    return scene.path("reports", scene.report);
  }

  @Test
  void an_empty_report_is_not_submitted() {
    scene.reportIn("DRAFTING");
    sql.run("update report set summary = '' where id = ?", scene.report);

    scene
        .as("lead")
        .act(report(), "submit")
        .then()
        .statusCode(422)
        .body("detail", containsString("Write the summary"));
  }

  @Test
  void who_wrote_it_cannot_release_it_even_as_an_assurer() {
    scene.reportIn("QUALITY_CHECK");
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, valid_from)"
            + " values (?, 'QUALITY_ASSURER', 'NETWORK', date '2020-01-01')",
        scene.lead);

    scene.as("lead").act(report(), "release").then().statusCode(403);
    new ReportSteps(scene).released();

    assertThat(scene.stateOf("report", scene.report)).isEqualTo("SCHOOL_CHECK");
    assertThat(scene.eventsOf(scene.report)).isEqualTo("review.report-released.v1");
  }

  @Test
  void the_assurer_sends_it_back_with_a_reason_for_the_author() {
    scene.reportIn("QUALITY_CHECK");

    scene
        .as("assurer")
        .act(report(), "send-back", "{\"reason\":\"Name the classes.\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFTING"));

    scene
        .as("lead")
        .get(report() + "/history")
        .then()
        .body("[0].reason", equalTo("Name the classes."));
  }

  @Test
  void the_school_sees_nothing_before_it_is_released() {
    scene.reportIn("QUALITY_CHECK");

    scene.as("head").get(report()).then().statusCode(404);
    new ReportSteps(scene).released();

    scene.as("head").get(report()).then().statusCode(200).body("commentsDueOn", notNullValue());
  }

  @Test
  void a_report_waits_for_the_school_to_check_its_facts() {
    scene.reportIn("QUALITY_CHECK");
    ReportSteps steps = new ReportSteps(scene).released();

    scene
        .as("administrator")
        .act(report(), "finalise")
        .then()
        .statusCode(422)
        .body("detail", containsString("to check the facts"));
    steps.confirmed().finalised();

    assertThat(scene.historyOf(scene.report)).isEqualTo("RELEASE CONFIRM_FACTS FINALISE");
  }

  @Test
  void the_lead_makes_it_final_where_the_season_says_so() {
    scene.reportIn("QUALITY_CHECK");
    ReportSteps steps = new ReportSteps(scene).released().confirmed();
    scene.as("lead").act(report(), "finalise").then().statusCode(403);
    scene.withRules("{\"leadFinalises\":true}");
    scene.as("peer").act(report(), "finalise").then().statusCode(403);

    steps.moved("lead", "finalise", null, "FINAL");
  }

  @Test
  void a_lead_who_may_make_it_final_is_waited_for_beside_the_network() {
    scene.withRules("{\"leadFinalises\":true}").reportIn("QUALITY_CHECK");
    UUID task = Tasks.idOf("review", "report-to-finalise", scene.report, scene.lead);

    ReportSteps steps = new ReportSteps(scene).released().confirmed();

    scene.as("lead").get(report()).then().body("allowedActions", contains("FINALISE"));
    assertThat(scene.eventsOf(task)).isEqualTo("review.task-opened.v1");
    steps.finalised();
    assertThat(scene.eventsOf(task)).isEqualTo("review.task-opened.v1 review.task-closed.v1");
  }

  @Test
  void the_season_says_how_many_working_days_the_school_has() {
    scene.withRules("{\"limits\":{\"schoolCheck\":1}}").reportIn("QUALITY_CHECK");
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    LocalDate nextWorkingDay =
        today.plusDays(
            switch (today.getDayOfWeek()) {
              case FRIDAY -> 3;
              case SATURDAY -> 2;
              default -> 1;
            });

    new ReportSteps(scene).released();

    assertThat(sql.value("select comments_due_on from report where id = ?", scene.report))
        .isEqualTo(java.sql.Date.valueOf(nextWorkingDay));
  }

  @Test
  void silence_counts_as_no_comment_when_the_days_are_over() {
    scene.reportIn("QUALITY_CHECK");
    ReportSteps steps = new ReportSteps(scene).released();
    assertThat(
            sql.value(
                "select due_at > now() from due_move where thing_id = ? and action ="
                    + " 'CONFIRM_FACTS'",
                scene.report))
        .isEqualTo(true);

    reminded();
    daysOver();

    steps.finalised();
    assertThat(scene.historyOf(scene.report)).isEqualTo("RELEASE CONFIRM_FACTS FINALISE");
  }

  @Test
  void a_final_report_is_frozen_and_tells_the_team_and_the_practice_but_no_text() {
    scene.reportIn("SCHOOL_CHECK").withRecommendedPractice();

    scene
        .as("administrator")
        .act(report(), "finalise")
        .then()
        .statusCode(200)
        .body("state", equalTo("FINAL"))
        .body("content", containsString("A summary."))
        .body("content", containsString("\"estimate\":\"Leading\""))
        .body("number", matchesPattern("LR-\\d{4}-\\d{4,}"));

    String envelope =
        (String) sql.value("select envelope from outbox where aggregate_id = ?", scene.report);
    assertThat(envelope)
        .contains("review.report-finalised.v1", scene.practice.toString(), scene.lead.toString())
        .doesNotContain("A summary.", "Strong.");
    scene
        .as("lead")
        .put(report() + "/sections/summary", "{\"text\":\"Other.\"}", "\"0\"")
        .then()
        .statusCode(409);
    assertThatThrownBy(() -> sql.run("update report set summary = 'x' where id = ?", scene.report))
        .hasMessageContaining("final report cannot be changed");
    assertThatThrownBy(
            () -> sql.run("update report set state = 'DRAFTING' where id = ?", scene.report))
        .hasMessageContaining("final report cannot be changed");
  }

  private static <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      List<T> answers = new ArrayList<>();
      for (Future<T> each : threads.invokeAll(List.of(one, other))) {
        answers.add(each.get());
      }
      return answers;
    }
  }

  @Test
  void of_two_who_finalise_at_once_one_does() throws Exception {
    scene.reportIn("SCHOOL_CHECK");
    Callable<Integer> finalise =
        () -> scene.as("administrator").act(report(), "finalise", null, "\"0\"").statusCode();

    List<Integer> answers = both(finalise, finalise);

    assertThat(answers).containsExactlyInAnyOrder(200, 412);
    assertThat(scene.eventsOf(scene.report)).isEqualTo("review.report-finalised.v1");
  }

  @Test
  void a_report_asked_for_while_it_is_frozen_is_the_draft_or_the_final_one() throws Exception {
    scene.reportIn("SCHOOL_CHECK");
    Callable<List<String>> ask =
        () -> {
          List<String> answers = new ArrayList<>();
          do {
            answers.add(scene.as("head").get(report()).asString());
          } while (!answers.getLast().contains("\"FINAL\""));
          return answers;
        };
    Callable<List<String>> freeze =
        () -> List.of(scene.as("administrator").act(report(), "finalise").asString());

    List<List<String>> answers = both(ask, freeze);

    assertThat(answers.getFirst()).allSatisfy(ReportResourceTest::requireWhole);
  }

  private static void requireWhole(String answer) {
    JsonPath read = JsonPath.from(answer);
    boolean isFinal = read.getString("state").equals("FINAL");
    assertThat(read.getString("state")).isIn("SCHOOL_CHECK", "FINAL");
    assertThat(read.getString("content") != null).isEqualTo(isFinal);
    assertThat(read.getString("digest") != null).isEqualTo(isFinal);
    assertThat(read.getString("number") != null).isEqualTo(isFinal);
  }

  @Test
  void a_report_says_in_words_what_was_not_estimated() {
    scene.withoutScale().reportIn("SCHOOL_CHECK");

    scene.as("administrator").act(report(), "finalise").then().statusCode(200);

    assertThat(frozen())
        .contains("\"estimate\":\"No estimate: this framework has no scale for it.\"")
        .doesNotContain("overallEstimate");
  }

  @Test
  void a_report_names_levels_by_their_label_and_the_reason_where_there_is_none() {
    scene.withOverallEstimate().reportIn("SCHOOL_CHECK");
    sql.run(
        "insert into estimate (id, review_id, component, kind, reason, version)"
            + " values (?, ?, 'overall', 'NOT_ESTIMATED', 'Too early.', 0)",
        UUID.randomUUID(),
        scene.review);

    scene.as("administrator").act(report(), "finalise").then().statusCode(200);

    assertThat(frozen())
        .contains("\"estimate\":\"Leading\"", "\"overallEstimate\":\"Not estimated: Too early.\"");
  }

  private String frozen() {
    return (String) sql.value("select content from report where id = ?", scene.report);
  }

  @Test
  void the_report_says_with_what_the_school_disagreed_and_how_the_practice_answered() {
    scene.reportIn("SCHOOL_CHECK").withRecommendedPractice();
    sql.run(
        "insert into signature (review_id, relation, person_id, signed_at, kind, note)"
            + " values (?, 'HOST_HEAD', ?, now(), 'DISAGREED', 'Writing is stronger.')",
        scene.review,
        scene.head);
    sql.run(
        "update practice_evaluation set answers ="
            + " '{\"given\":{\"above-good\":{\"answer\":\"NO\",\"words\":\"Not yet.\"},"
            + "\"EMBEDDED\":{\"answer\":\"YES\",\"words\":\"In all years.\"}}}'"
            + " where review_id = ?",
        scene.review);

    scene.as("administrator").act(report(), "finalise").then().statusCode(200);

    assertThat((String) sql.value("select content from report where id = ?", scene.report))
        .contains("\"disagreement\":\"Writing is stronger.\"")
        .contains(
            "not dependent on one person?\",\"answer\":\"YES\",\"words\":\"In all years.\"},{\"question\":\"Is it above good practice?\"");
  }

  @Test
  void why_a_draft_was_sent_back_stays_between_its_assurer_and_the_team() {
    scene.reportIn("QUALITY_CHECK");
    scene
        .as("assurer")
        .act(report(), "send-back", "{\"reason\":\"Too harsh.\"}")
        .then()
        .statusCode(200);
    new ReportSteps(scene).submitted().released();

    for (String part : new String[] {"head", "administrator"}) {
      scene
          .as(part)
          .get(report() + "/history")
          .then()
          .statusCode(200)
          .body("[0].action", equalTo("SEND_BACK"))
          .body("[0].reason", nullValue());
    }
    scene.as("assurer").get(report() + "/history").then().body("[0].reason", equalTo("Too harsh."));
  }

  private void reminded() {
    QuarkusTransaction.requiringNew().run(() -> reminder.due(scene.report));
  }

  private void daysOver() {
    QuarkusTransaction.requiringNew().run(() -> factsDue.due(scene.report));
  }

  private String told(String kind) {
    return scene.eventsOf(Tasks.idOf("review", kind, scene.report, null));
  }

  private Object due(String action) {
    return sql.value(
        "select count(*) from due_move where thing_id = ? and action = ?", scene.report, action);
  }

  @Test
  void silence_does_not_count_before_somebody_was_reminded() {
    scene.reportIn("QUALITY_CHECK");
    new ReportSteps(scene).released();
    sql.run("update report set comments_due_on = date '2020-01-31' where id = ?", scene.report);
    assertThat(due("REMIND_FACTS")).isEqualTo(1L);

    daysOver();

    assertThat(sql.value("select facts_confirmed_at from report where id = ?", scene.report))
        .isNull();
    assertThat(
            sql.value(
                "select comments_due_on > current_date from report where id = ?", scene.report))
        .isEqualTo(true);
    assertThat(due("REMIND_FACTS")).isEqualTo(1L);
    assertThat(due("CONFIRM_FACTS")).isEqualTo(1L);
    scene.as("administrator").act(report(), "finalise").then().statusCode(422);

    reminded();
    assertThat(told("report-facts-reminder")).isEqualTo("review.task-opened.v1");
    daysOver();

    assertThat(told("report-facts-reminder"))
        .isEqualTo("review.task-opened.v1 review.task-closed.v1");
    assertThat(told("report-to-comment")).endsWith("review.task-closed.v1");
    assertThat(due("CONFIRM_FACTS")).isEqualTo(0L);
    new ReportSteps(scene).finalised();
  }

  @Test
  void where_nobody_leads_the_trust_silence_is_a_task_whoever_heads_the_school() {
    UUID trust = scene.inTrust();
    scene.reportIn("QUALITY_CHECK").aboutTrust(trust);
    new ReportSteps(scene).released();
    reminded();
    sql.run("delete from actor_role where scope_id = ?", trust);
    sql.run("update report set comments_due_on = date '2020-01-31' where id = ?", scene.report);

    daysOver();

    assertThat(told("report-school-unheard")).isEqualTo("review.task-opened.v1");
    assertThat(due("CONFIRM_FACTS")).isEqualTo(1L);
  }

  @Test
  void where_nobody_could_answer_silence_is_a_task_and_a_new_head_has_all_the_days_again() {
    scene.reportIn("QUALITY_CHECK");
    ReportSteps steps = new ReportSteps(scene).released();
    reminded();
    sql.run("delete from actor_role where person_id = ?", scene.head);
    sql.run("update report set comments_due_on = date '2020-01-31' where id = ?", scene.report);

    daysOver();
    daysOver();

    assertThat(told("report-school-unheard")).startsWith("review.task-opened.v1");
    assertThat(told("report-school-unheard")).doesNotContain("closed");
    assertThat(due("CONFIRM_FACTS")).isEqualTo(1L);
    scene
        .as("administrator")
        .act(report(), "finalise")
        .then()
        .statusCode(422)
        .body("detail", containsString("see that it has a head or a delegate"));

    scene.atSchool("next-head", "HEAD");
    daysOver();

    assertThat(told("report-school-unheard")).endsWith("review.task-closed.v1");
    assertThat(
            sql.value(
                "select comments_due_on > current_date from report where id = ?", scene.report))
        .isEqualTo(true);
    steps.moved("next-head", "confirm-facts", null, "SCHOOL_CHECK");
    steps.finalised();
  }

  @Test
  void nobody_is_reminded_who_has_answered() {
    scene.reportIn("QUALITY_CHECK");
    new ReportSteps(scene).released().confirmed();

    reminded();

    assertThat(told("report-facts-reminder")).isEmpty();
    assertThat(due("REMIND_FACTS")).isEqualTo(0L);
  }

  @Test
  void after_the_end_no_operation_changes_a_word_of_the_report() {
    scene.reportIn("QUALITY_CHECK");
    ReportSteps steps = new ReportSteps(scene).released();
    String comment = steps.commentOnFact();
    steps.proposed(comment);
    steps.decided("assurer", comment).statusCode(200);
    steps.confirmed().finalised();
    String before = frozen();
    String words = "{\"text\":\"Other.\",\"commentId\":\"%s\"}".formatted(comment);
    String fact = "{\"section\":\"summary\",\"nature\":\"FACT\",\"text\":\"14.\"}";
    String finding =
        """
        {"component":"leadership","kind":"WENT_WELL","text":"Other.","noteIds":["%s"],
         "onlyOneKindBecause":"One day alone.","commentId":"%s"}
        """
            .formatted(scene.note, comment);
    String findings = scene.path("reviews", scene.review) + "/findings";
    String estimate = "{\"level\":\"other\",\"commentId\":\"%s\"}".formatted(comment);

    scene.as("lead").put(report() + "/sections/summary", words, "\"0\"").then().statusCode(409);
    scene.as("lead").put(findings + "/" + scene.finding, finding, "\"0\"").then().statusCode(409);
    scene
        .as("lead")
        .put(findings + "/estimates/leadership", estimate, "\"0\"")
        .then()
        .statusCode(409);
    scene.as("lead").create(findings, finding).then().statusCode(409);
    scene.as("lead").delete(findings + "/" + scene.finding, "\"0\"").then().statusCode(409);
    scene.as("head").create(report() + "/comments", fact).then().statusCode(409);
    String draft = "{\"section\":\"summary\",\"text\":\"Other.\"}";
    scene.as("peer").create(report() + "/draft-comments", draft).then().statusCode(409);
    String answers = report() + "/response";
    String etag = scene.as("head").get(answers).header("ETag");
    scene.as("head").put(answers, "{\"text\":\"Other.\"}", etag).then().statusCode(409);
    scene.as("lead").act(report(), "submit").then().statusCode(409);
    scene.as("assurer").act(report(), "send-back", "{\"reason\":\"x\"}").then().statusCode(409);
    scene.as("assurer").act(report(), "release").then().statusCode(409);
    scene.as("head").act(report(), "confirm-facts").then().statusCode(409);
    scene.as("administrator").act(report(), "finalise").then().statusCode(409);

    assertThat(frozen()).isEqualTo(before).doesNotContain("Other.");
    scene.as("lead").get(report() + "/sections/summary").then().body("text", equalTo("A summary."));
  }

  @Test
  void words_that_look_like_a_name_are_asked_about_before_others_read_the_report() {
    scene.reportIn("DRAFTING");
    scene
        .as("lead")
        .put(
            report() + "/sections/summary",
            "{\"text\":\"It was led by Amber Fictional and Basil Invented.\","
                + "\"dismissed\":[\"Basil Invented\"]}",
            "\"0\"")
        .then()
        .statusCode(200)
        .body("remarks.words", contains("Amber Fictional"));

    scene
        .as("lead")
        .act(report(), "submit", "{\"despiteOpenComments\":true}")
        .then()
        .statusCode(422)
        .body("detail", containsString("Amber Fictional"))
        .body("detail", containsString("acknowledged"))
        .body("detail", not(containsString("Basil")));
    new ReportSteps(scene).moved("lead", "submit", "{\"acknowledged\":true}", "QUALITY_CHECK");
    ReportSteps steps = new ReportSteps(scene).ticked();
    scene
        .as("assurer")
        .act(report(), "release")
        .then()
        .statusCode(422)
        .body("detail", containsString("Amber Fictional"));
    steps.moved("assurer", "release", "{\"acknowledged\":true}", "SCHOOL_CHECK");
    scene.as("head").get(report() + "/sections").then().body("[0].remarks", nullValue());
  }

  @Test
  void what_was_dismissed_in_a_finding_is_not_raised_again_in_the_report() {
    scene.reportIn("DRAFTING");
    sql.run("update finding set text = 'Led by Amber Fictional.' where id = ?", scene.finding);
    scene
        .as("lead")
        .act(report(), "submit")
        .then()
        .statusCode(422)
        .body("detail", containsString("Amber Fictional"));
    sql.run("insert into dismissed_words values (?, '{Amber Fictional}')", scene.review);

    scene.as("lead").act(report(), "submit").then().statusCode(200);
  }

  @Test
  void nobody_finalises_after_the_days_passed_before_silence_counts() {
    scene.reportIn("QUALITY_CHECK");
    ReportSteps steps = new ReportSteps(scene).released();
    reminded();
    sql.run("update report set comments_due_on = date '2020-01-31' where id = ?", scene.report);
    scene
        .as("administrator")
        .act(report(), "finalise")
        .then()
        .statusCode(422)
        .body("detail", containsString("has not checked the facts yet"));

    daysOver();

    steps.finalised();
    assertThat(told("report-to-comment")).isEqualTo("review.task-opened.v1 review.task-closed.v1");
    assertThat(sql.value("select count(*) from due_move where thing_id = ?", scene.report))
        .isEqualTo(0L);
  }
}
