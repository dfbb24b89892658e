package org.lantern.review.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.review.SceneTest;

/** When nothing follows from a review any more. */
@QuarkusTest
class ClosingTest extends SceneTest {
  @Inject ClosingService closing;

  private void finalMonthsAgo(int months) {
    scene.reviewIn("FINDINGS_AGREED").withTeam();
    sql.run(
        "update review_day set day = ? where review_id = ?",
        LocalDate.now().minusDays(60),
        scene.review);
    edition(1, "FINAL", OffsetDateTime.now().minusMonths(months).minusDays(1));
  }

  private void edition(int number, String state, OffsetDateTime finalisedAt) {
    boolean frozen = finalisedAt != null;
    sql.run(
        "insert into report (id, review_id, school_id, author_id, state, summary, edition, number,"
            + " content, digest, finalised_at, version) values (?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?, 0)",
        UUID.randomUUID(),
        scene.review,
        scene.school,
        scene.lead,
        state,
        number,
        frozen ? "T-" + UUID.randomUUID() : null,
        frozen ? "{}" : null,
        frozen ? "d" : null,
        finalisedAt);
  }

  private void due() {
    QuarkusTransaction.requiringNew().run(() -> closing.due(scene.review));
  }

  private OffsetDateTime scheduled() {
    Timestamp at =
        (Timestamp)
            sql.value(
                "select due_at from due_move where thing = 'review' and action = 'CLOSE'"
                    + " and thing_id = ?",
                scene.review);
    return at.toInstant().atOffset(ZoneOffset.UTC);
  }

  @Test
  void a_review_closes_when_the_months_to_follow_it_up_are_over() {
    finalMonthsAgo(24);

    due();

    assertThat(scene.stateOf("review", scene.review)).isEqualTo("CLOSED");
    assertThat(scene.historyOf(scene.review)).isEqualTo("CLOSE");
    assertThat(scene.eventsOf(scene.review)).isEqualTo("review.review-closed.v1");
    scene
        .as("head")
        .get(scene.path("reviews", scene.review))
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("allowedActions", empty());
    scene.as("head").get(scene.path("reviews", scene.review) + "/findings").then().statusCode(200);
    scene.as("head").get(scene.path("reviews", scene.review) + "/report").then().statusCode(200);
  }

  @Test
  void before_that_it_stays_open_and_is_asked_again() {
    finalMonthsAgo(3);

    due();

    assertThat(scene.stateOf("review", scene.review)).isEqualTo("FINDINGS_AGREED");
    assertThat(scheduled()).isAfter(OffsetDateTime.now().plusMonths(20));
  }

  @Test
  void the_next_review_of_the_school_closes_it_as_soon_as_its_visit_begins() {
    finalMonthsAgo(3);
    UUID lead = scene.somebody("next", "REVIEWER");
    scene.trained(lead, "LEAD");
    UUID next = scene.withRules("{\"peers\":0}").laterReviewLedBy(lead);
    sql.run("update review set state = 'READY' where id = ?", next);
    sql.run("update review_day set day = ? where review_id = ?", LocalDate.now(), next);
    due();
    assertThat(scene.stateOf("review", scene.review)).isEqualTo("FINDINGS_AGREED");
    String path = scene.path("reviews", next);

    scene.as("next").act(path, "start").then().statusCode(200);

    assertThat(scheduled()).isBefore(OffsetDateTime.now().plusMinutes(1));
    due();
    assertThat(scene.stateOf("review", scene.review)).isEqualTo("CLOSED");
    assertThat(scene.stateOf("review", next)).isEqualTo("IN_PROGRESS");
  }

  @Test
  void while_another_edition_is_made_it_stays_open() {
    finalMonthsAgo(30);
    edition(2, "DRAFTING", null);

    due();

    assertThat(scene.stateOf("review", scene.review)).isEqualTo("FINDINGS_AGREED");
    assertThat(scheduled()).isBefore(OffsetDateTime.now().plusDays(8));
  }
}
