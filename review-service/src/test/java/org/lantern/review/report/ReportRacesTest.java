package org.lantern.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.task.Tasks;
import org.lantern.review.ReportSteps;
import org.lantern.review.SceneTest;

/** Two people, or somebody and the clock, at one report at once: one wins, nothing is lost. */
@QuarkusTest
class ReportRacesTest extends SceneTest {
  private static final String REPLY = "{\"text\":\"We thank the team.\"}";
  private static final String DISPUTE = "{\"reason\":\"The figures are wrong.\"}";

  @Inject FactsDue factsDue;

  private String report() {
    return scene.path("reports", scene.report);
  }

  private Callable<Response> moving(String part, String verb, String body) {
    String etag = scene.as(part).get(report()).header("ETag");
    return () -> scene.as(part).act(report(), verb, body, etag);
  }

  @Test
  void a_report_is_released_or_sent_back_and_never_both() throws Exception {
    scene.reportIn("QUALITY_CHECK");
    new ReportSteps(scene).ticked();

    List<Integer> answers =
        atOnce(
            moving("assurer", "release", null),
            moving("assurer", "send-back", "{\"reason\":\"Too long.\"}"));

    // Who asks for a draft that was just sent back does not see it any more.
    assertThat(answers).isIn(List.of(200, 409), List.of(200, 412), List.of(200, 404));
    assertThat(scene.historyOf(scene.report)).isIn("RELEASE", "SEND_BACK");
  }

  @Test
  void what_the_school_says_while_its_report_is_frozen_stands_in_it_or_is_refused()
      throws Exception {
    scene.reportIn("QUALITY_CHECK");
    new ReportSteps(scene).released().confirmed();

    List<Integer> answers =
        atOnce(
            moving("administrator", "finalise", null),
            () -> scene.as("head").put(report() + "/response", REPLY, "\"0\""));

    assertThat(answers).isIn(List.of(200, 200), List.of(200, 409));
    assertThat(scene.stateOf("report", scene.report)).isEqualTo("FINAL");
    String content = (String) sql.value("select content from report where id = ?", scene.report);
    assertThat(content.contains("We thank the team.")).isEqualTo(answers.getLast() == 200);
  }

  @Test
  void a_report_that_is_disputed_while_it_is_frozen_is_one_or_the_other() throws Exception {
    scene.reportIn("QUALITY_CHECK");
    new ReportSteps(scene).released().confirmed();

    List<Integer> answers =
        atOnce(moving("administrator", "finalise", null), moving("head", "dispute", DISPUTE));

    assertThat(answers).isIn(List.of(200, 409), List.of(200, 412), List.of(200, 422));
    boolean disputed =
        (long) sql.value("select count(*) from report_hold where report_id = ?", scene.report) > 0;
    assertThat(scene.stateOf("report", scene.report))
        .isEqualTo(disputed ? "SCHOOL_CHECK" : "FINAL");
  }

  @Test
  void of_two_assurers_who_take_over_one_does() throws Exception {
    scene.reportIn("QUALITY_CHECK");
    new ReportSteps(scene).released();
    scene.somebody("second-assurer", "QUALITY_ASSURER");
    scene.somebody("third-assurer", "QUALITY_ASSURER");

    assertThat(
            atOnce(
                moving("second-assurer", "take-over", null),
                moving("third-assurer", "take-over", null)))
        .isEqualTo(List.of(200, 412));
  }

  @Test
  void head_and_clock_confirm_the_facts_once() throws Exception {
    scene.reportIn("QUALITY_CHECK");
    new ReportSteps(scene).released();
    Callable<Response> head = moving("head", "confirm-facts", null);

    try (var threads = Executors.newFixedThreadPool(2)) {
      Future<Response> said = threads.submit(head);
      threads.submit(this::theDaysPass).get();
      assertThat(said.get().statusCode()).isIn(200, 412);
    }

    assertThat(scene.historyOf(scene.report)).isEqualTo("RELEASE CONFIRM_FACTS");
    assertThat(scene.eventsOf(Tasks.idOf("review", "report-to-finalise", scene.report, null)))
        .isEqualTo("review.task-opened.v1");
  }

  /** A refusal ends the matter, as it does for the clock itself. */
  private void theDaysPass() {
    try {
      QuarkusTransaction.requiringNew().run(() -> factsDue.due(scene.report));
    } catch (Refusal e) {
      assertThat(scene.historyOf(scene.report)).endsWith("CONFIRM_FACTS");
    }
  }
}
