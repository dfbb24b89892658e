package org.lantern.review.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.Tasks;
import org.lantern.review.SceneTest;

@QuarkusTest
class OverdueTest extends SceneTest {
  private static final String OPENED = "review.task-opened.v1";
  private static final String CLOSED = "review.task-closed.v1";

  @Inject OverdueService overdue;

  private String review() {
    return scene.path("reviews", scene.review);
  }

  private void due(Awaited awaited) {
    QuarkusTransaction.requiringNew().run(() -> overdue.due(scene.review, awaited));
  }

  private String told(Awaited awaited) {
    return scene.eventsOf(Tasks.idOf("review", awaited.task(), scene.review, null));
  }

  private Instant next(Awaited awaited) {
    Timestamp at =
        (Timestamp)
            sql.value(
                "select min(due_at) from due_move where thing = 'review' and action = ?"
                    + " and thing_id = ?",
                OverdueService.action(awaited),
                scene.review);
    return at == null ? null : at.toInstant();
  }

  private void endedDaysAgo(int days) {
    LocalDate last = LocalDate.now().minusDays(days);
    sql.run("update review_day set day = ? where review_id = ?", last, scene.review);
  }

  @Test
  void administrators_hear_of_what_is_due_for_too_long_but_those_on_the_team() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().visitIn(14);

    due(Awaited.SELF_EVALUATION);
    due(Awaited.ANALYSIS);

    assertThat(told(Awaited.SELF_EVALUATION)).isEqualTo(OPENED);
    assertThat(told(Awaited.ANALYSIS)).isEmpty();
    assertThat(next(Awaited.SELF_EVALUATION)).isNull();
    assertThat(next(Awaited.ANALYSIS)).isAfter(Instant.now());
    UUID task = Tasks.idOf("review", "self-evaluation-overdue", scene.review, null);
    assertThat((String) sql.value("select envelope from outbox where aggregate_id = ?", task))
        .contains("NETWORK_ADMIN", scene.lead.toString());
  }

  @Test
  void what_is_there_or_not_demanded_is_not_overdue() {
    scene
        .withRules("{\"preparations\":[\"SELF_EVALUATION\"]}")
        .reviewIn("TEAM_CONFIRMED")
        .withTeam()
        .visitIn(1);
    sql.run("insert into self_evaluation values (?, '', 'FILED', 0)", scene.review);

    due(Awaited.SELF_EVALUATION);
    due(Awaited.ANALYSIS);

    assertThat(told(Awaited.SELF_EVALUATION)).isEmpty();
    assertThat(told(Awaited.ANALYSIS)).isEmpty();
  }

  @Test
  void an_analysis_is_awaited_from_the_confirmed_team_on_also_when_its_day_has_passed() {
    scene.reviewIn("DATED").withTeam().visitIn(3);
    due(Awaited.ANALYSIS);
    assertThat(next(Awaited.ANALYSIS)).isNull();
    assertThat(told(Awaited.ANALYSIS)).isEmpty();

    scene.as("administrator").act(review(), "confirm-team").then().statusCode(200);

    assertThat(next(Awaited.ANALYSIS)).isAfter(Instant.now());
  }

  @Test
  void a_team_that_is_not_confirmed_weeks_before_is_told_of_until_it_is() {
    scene.reviewIn("DATED").withTeam().visitIn(60);
    due(Awaited.TEAM);
    assertThat(told(Awaited.TEAM)).isEmpty();
    assertThat(next(Awaited.TEAM)).isAfter(Instant.now());
    scene.visitIn(21);

    due(Awaited.TEAM);

    assertThat(told(Awaited.TEAM)).isEqualTo(OPENED);
    scene.as("administrator").act(review(), "confirm-team").then().statusCode(200);
    assertThat(told(Awaited.TEAM)).isEqualTo(OPENED + " " + CLOSED);
    assertThat(next(Awaited.TEAM)).isNull();
  }

  @Test
  void a_visit_that_is_over_without_agreed_findings_is_told_of_once() {
    scene.reviewIn("IN_PROGRESS").withTeam();
    endedDaysAgo(1);
    due(Awaited.FINDINGS);
    assertThat(told(Awaited.FINDINGS)).isEmpty();
    endedDaysAgo(20);

    due(Awaited.FINDINGS);

    assertThat(told(Awaited.FINDINGS)).isEqualTo(OPENED);
    sql.run("update review set state = 'FINDINGS_AGREED' where id = ?", scene.review);
    due(Awaited.FINDINGS);
    assertThat(told(Awaited.FINDINGS)).isEqualTo(OPENED);
  }

  @Test
  void while_a_review_is_postponed_nothing_is_awaited() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().visitIn(14);
    due(Awaited.SELF_EVALUATION);
    due(Awaited.ANALYSIS);

    scene
        .as("head")
        .act(review(), "postpone", "{\"keepTeam\":true,\"reason\":\"Ill.\"}")
        .then()
        .statusCode(200);

    assertThat(told(Awaited.SELF_EVALUATION)).isEqualTo(OPENED + " " + CLOSED);
    assertThat(next(Awaited.ANALYSIS)).isNull();
    assertThat(next(Awaited.FINDINGS)).isNull();
  }
}
