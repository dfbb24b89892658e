package org.lantern.review.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.testing.Sql;
import org.lantern.review.ReportSteps;
import org.lantern.review.SceneTest;

/** What a report recommended does not outlast it. */
@QuarkusTest
class VoidedReportTest extends SceneTest {
  private static final String REASON = "{\"reason\":\"Two schools were mixed up.\"}";

  @Inject DataSource database;
  @Inject VoidedBefore before;

  private UUID made;

  private void recommends(String state) {
    scene.reportIn("SCHOOL_CHECK");
    sql.run(
        "insert into finding values (?, ?, 'leadership', 'EVEN_BETTER_IF', 'Read more.', 0)",
        UUID.randomUUID(),
        scene.review);
    new ReportSteps(scene).finalised();
    made = (UUID) sql.value("select id from recommendation where review_id = ?", scene.review);
    sql.run(
        "update recommendation set state = ?, declined_because = case ? when 'NOT_TAKEN_UP' then"
            + " 'No.' end where id = ?",
        state,
        state,
        made);
  }

  private String path(UUID recommendation) {
    return scene.path("recommendations", recommendation);
  }

  private void voided() {
    scene
        .as("administrator")
        .act(scene.path("reports", scene.report), "void", REASON)
        .then()
        .statusCode(200);
  }

  private String told(String kind, UUID review) {
    return scene
        .eventsOf(Tasks.idOf("review", kind, review, null))
        .replace("review.task-", "")
        .replace(".v1", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NEW", "ACCEPTED", "IN_PLAN", "IN_PROGRESS", "EMBEDDED", "NOT_TAKEN_UP"})
  void wherever_the_school_stands_it_is_withdrawn_with_the_report_and_the_school_is_told(
      String state) {
    recommends(state);

    voided();

    scene
        .as("head")
        .get(path(made))
        .then()
        .body("state", equalTo("WITHDRAWN"))
        .body("allowedActions", empty());
    scene
        .as("head")
        .get(path(made) + "/history")
        .then()
        .body("action[-1]", equalTo("WITHDRAW"))
        .body("reason[-1]", equalTo("The report that recommended it is void."));
    assertThat(scene.eventsOf(made))
        .isEqualTo("review.recommendation-made.v1 review.recommendation-withdrawn.v1");
    assertThat(told("recommendations-to-answer", scene.review)).isEqualTo("opened closed");
    assertThat(told("recommendations-withdrawn", scene.review)).isEqualTo("opened");
  }

  @Test
  void it_waits_for_no_later_analysis_and_nothing_is_written_to_it_any_more() {
    recommends("IN_PROGRESS");
    UUID later = scene.laterReviewLedBy(scene.somebody("next", "REVIEWER"));
    String analysis = scene.path("reviews", later) + "/analysis";
    scene.as("next").get(analysis).then().body("earlier.text", contains("Read more."));

    voided();

    scene.as("next").get(analysis).then().statusCode(200).body("earlier", empty());
    String progress =
        "{\"ownerId\":null,\"dueOn\":null,\"progress\":\"We read.\",\"supportWanted\":\"\"}";
    scene
        .as("head")
        .put(path(made), progress, scene.as("head").get(path(made)).header("ETag"))
        .then()
        .statusCode(422)
        .body("detail", containsString("is void"));
  }

  @Test
  void it_stands_while_another_edition_of_the_report_is_on_its_way() {
    recommends("ACCEPTED");
    scene
        .as("administrator")
        .act(scene.path("reports", scene.report), "amend", REASON)
        .then()
        .statusCode(200);

    voided();

    scene.as("head").get(path(made)).then().body("state", equalTo("ACCEPTED"));
    assertThat(told("recommendations-withdrawn", scene.review)).isEmpty();
  }

  @Test
  void what_it_had_taken_the_place_of_stands_again_and_the_school_is_asked_anew() {
    recommends("NEW");
    UUID before = anEarlierOne();
    sql.run(
        "update recommendation set state = 'SUPERSEDED', superseded_by = ? where id = ?",
        made,
        before);
    UUID earlier = (UUID) sql.value("select review_id from recommendation where id = ?", before);

    voided();

    scene
        .as("head")
        .get(path(before))
        .then()
        .body("state", equalTo("NEW"))
        .body("supersededBy", equalTo(null));
    assertThat(told("recommendations-to-answer", earlier)).isEqualTo("opened");
  }

  @Test
  void where_a_later_one_has_taken_its_place_that_takes_the_earlier_ones_too() {
    recommends("NEW");
    UUID before = anEarlierOne();
    UUID after = anEarlierOne();
    supersede(sql, before, made);
    supersede(sql, made, after);

    voided();

    scene
        .as("head")
        .get(path(before))
        .then()
        .body("state", equalTo("SUPERSEDED"))
        .body("supersededBy", equalTo(after.toString()));
    scene.as("head").get(path(made)).then().body("state", equalTo("WITHDRAWN"));
    scene.as("head").get(path(after)).then().body("state", equalTo("NEW"));
  }

  private static void supersede(Sql by, UUID one, UUID other) {
    by.run(
        "update recommendation set state = 'SUPERSEDED', superseded_by = ? where id = ?",
        other,
        one);
  }

  @Test
  void what_makes_way_at_that_moment_is_given_its_place_back() throws Exception {
    recommends("NEW");
    UUID before = anEarlierOne();
    try (ExecutorService threads = Executors.newSingleThreadExecutor();
        Connection head = database.getConnection();
        Statement statement = head.createStatement()) {
      head.setAutoCommit(false);
      statement.execute("select 1 from recommendation where id = '%s' for update".formatted(made));
      statement.execute(
          "update recommendation set state = 'SUPERSEDED', superseded_by = '%s' where id = '%s'"
              .formatted(made, before));
      Future<?> voiding = threads.submit(this::voided);
      while (nobodyWaits() && !voiding.isDone()) {
        Thread.onSpinWait();
      }

      head.commit();

      voiding.get();
    }
    scene.as("head").get(path(before)).then().body("state", equalTo("NEW"));
  }

  /** The school's answer comes before, or finds it withdrawn; it does not outlast the report. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_the_school_answers_at_that_moment_is_withdrawn_with_the_rest(boolean schoolFirst)
      throws Exception {
    recommends("NEW");
    String report = scene.path("reports", scene.report);
    String read = scene.as("administrator").get(report).header("ETag");
    String seen = scene.as("head").get(path(made)).header("ETag");
    Callable<Response> voids = () -> scene.as("administrator").act(report, "void", REASON, read);
    Callable<Response> answers = () -> scene.as("head").act(path(made), "accept", null, seen);

    List<Integer> statuses =
        schoolFirst ? behindEachOther(answers, voids) : behindEachOther(voids, answers);

    assertThat(statuses).isEqualTo(schoolFirst ? List.of(200, 200) : List.of(200, 412));
    assertThat(scene.stateOf("report", scene.report)).isEqualTo("VOIDED");
    assertThat(scene.historyOf(made))
        .isEqualTo(schoolFirst ? "MAKE ACCEPT WITHDRAW" : "MAKE WITHDRAW");
    assertThat(told("recommendations-to-answer", scene.review)).startsWith("opened closed");
    assertThat(told("recommendations-withdrawn", scene.review)).isEqualTo("opened");
  }

  /**
   * Somebody holds the recommendation until both are there; then it is one's turn, then the
   * other's.
   */
  private List<Integer> behindEachOther(Callable<Response> one, Callable<Response> other)
      throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(2);
        Connection holder = database.getConnection();
        Statement statement = holder.createStatement()) {
      holder.setAutoCommit(false);
      statement.execute("select 1 from recommendation where id = '%s' for update".formatted(made));
      Future<Response> first = threads.submit(one);
      while (waiting() < 1 && !first.isDone()) {
        Thread.onSpinWait();
      }
      Future<Response> second = threads.submit(other);
      while (waiting() < 2 && !second.isDone()) {
        Thread.onSpinWait();
      }
      holder.commit();
      return List.of(first.get().statusCode(), second.get().statusCode());
    }
  }

  private boolean nobodyWaits() {
    return waiting() == 0;
  }

  private long waiting() {
    return (long)
        sql.value(
            "select count(*) from pg_stat_activity where datname = current_database()"
                + " and wait_event_type = 'Lock'");
  }

  @Test
  void what_a_report_recommended_that_was_void_before_is_withdrawn_once() {
    recommends("ACCEPTED");
    sql.run("update report set state = 'VOIDED' where id = ?", scene.report);

    QuarkusTransaction.requiringNew().run(() -> before.due(scene.review));
    QuarkusTransaction.requiringNew().run(() -> before.due(scene.review));

    assertThat(scene.historyOf(made)).isEqualTo("MAKE WITHDRAW");
    assertThat(told("recommendations-withdrawn", scene.review)).isEqualTo("opened");
  }

  @Test
  void what_a_report_recommended_that_stands_is_not_withdrawn() {
    recommends("ACCEPTED");

    QuarkusTransaction.requiringNew().run(() -> before.due(scene.review));

    scene.as("head").get(path(made)).then().body("state", equalTo("ACCEPTED"));
  }

  /** Of another review of the school. */
  private UUID anEarlierOne() {
    UUID earlier = scene.laterReviewLedBy(scene.lead);
    UUID finding = UUID.randomUUID();
    UUID id = UUID.randomUUID();
    sql.run(
        "insert into finding values (?, ?, 'leadership', 'EVEN_BETTER_IF', 'Sing.', 0)",
        finding,
        earlier);
    sql.run(
        "insert into recommendation (id, finding_id, review_id, school_id, state, progress,"
            + " support_wanted, version) values (?, ?, ?, ?, 'NEW', '', '', 0)",
        id,
        finding,
        earlier,
        scene.school);
    return id;
  }
}
