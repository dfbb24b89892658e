package org.lantern.review.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lantern.review.ReportSteps;
import org.lantern.review.SceneTest;

@QuarkusTest
class ReportResourceTest extends SceneTest {
  @Inject FactsDue factsDue;

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
  void silence_counts_as_no_comment_when_the_days_are_over() {
    scene.reportIn("QUALITY_CHECK");
    ReportSteps steps = new ReportSteps(scene).released();
    assertThat(
            sql.value(
                "select due_at > now() from due_move where thing_id = ? and action = 'CONFIRM_FACTS'",
                scene.report))
        .isEqualTo(true);

    QuarkusTransaction.requiringNew().run(() -> factsDue.due(scene.report));

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
            + " '{\"given\":{\"EMBEDDED\":{\"answer\":\"YES\",\"words\":\"In all years.\"}}}'"
            + " where review_id = ?",
        scene.review);

    scene.as("administrator").act(report(), "finalise").then().statusCode(200);

    assertThat((String) sql.value("select content from report where id = ?", scene.report))
        .contains("\"disagreement\":\"Writing is stronger.\"")
        .contains("not dependent on one person?\",\"answer\":\"YES\",\"words\":\"In all years.\"");
  }
}
