package org.lantern.accreditation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.accreditation.SceneTest;
import org.lantern.kit.inbox.Arriving;
import org.lantern.kit.inbox.EventHandling;
import org.lantern.kit.problem.Refusal;

/** A final report records how its practices did and opens the decision, once. */
@QuarkusTest
class ReviewEventsTest extends SceneTest {
  private static final String FINALISED = "review.report-finalised.v1";
  private static final String REVIEW = "01900000-0000-7000-8000-000000000002";

  @Inject ReviewEvents events;
  @Inject EventHandling handling;

  private Arriving arriving;

  @BeforeEach
  void nothing_arrived() {
    arriving = new Arriving(handling, events);
    sql.run("truncate projection_position");
  }

  /** The golden report, of this scene's review and practice. */
  private UnaryOperator<String> ofThisScene() {
    UUID report = UUID.randomUUID();
    return text ->
        text.replace(
                "\"reportId\" : \"01900000-0000-7000-8000-000000000001\"",
                "\"reportId\" : \"" + report + "\"")
            .replace("\"reviewId\" : \"" + REVIEW, "\"reviewId\" : \"" + scene.review)
            .replace("\"practiceId\" : \"" + REVIEW, "\"practiceId\" : \"" + scene.practice);
  }

  private Object decisions() {
    return sql.value("select count(*) from decision where practice_id = ?", scene.practice);
  }

  @Test
  void a_recommended_practice_has_one_decision_however_often_the_event_comes() {
    scene.practiceIn("NOMINATED");
    UnaryOperator<String> report = ofThisScene();

    UUID event = arriving.golden(FINALISED, 4, report);
    arriving.again(event, FINALISED, 4, report);

    assertThat(decisions()).isEqualTo(1L);
    assertThat(scene.stateOf("practice", scene.practice)).isEqualTo("RECOMMENDED");
    assertThat(scene.eventsOf(scene.practice)).isEqualTo("accreditation.practice-recommended.v1");
    assertThat(
            sql.value(
                "select count(*) from team_copy where review_id = ? and person_id = ?",
                scene.review,
                UUID.fromString("01900000-0000-7000-8000-000000000001")))
        .isEqualTo(1L);
  }

  @Test
  void a_practice_that_is_not_recommended_has_no_decision() {
    scene.practiceIn("NOMINATED");
    UnaryOperator<String> report = ofThisScene();

    arriving.golden(FINALISED, 4, text -> report.apply(text).replace(": true", ": false"));

    assertThat(decisions()).isEqualTo(0L);
    assertThat(scene.stateOf("practice", scene.practice)).isEqualTo("NOT_RECOMMENDED");
  }

  @Test
  void an_effect_that_fails_leaves_no_trace_of_the_event() {
    UnaryOperator<String> report = ofThisScene();

    UUID event = UUID.randomUUID();

    assertThatThrownBy(() -> arriving.again(event, FINALISED, 4, report))
        .isInstanceOf(Refusal.class);

    assertThat(sql.value("select count(*) from inbox where event_id = ?", event)).isEqualTo(0L);
    assertThat(decisions()).isEqualTo(0L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cancelled", "abandoned"})
  void what_was_nominated_to_a_review_that_ends_can_be_nominated_elsewhere(String how) {
    scene.practiceIn("NOMINATED");

    arriving.golden("review.review-%s.v1".formatted(how), 5, ended(how));

    assertThat(scene.stateOf("practice", scene.practice)).isEqualTo("DRAFT");
    assertThat(sql.value("select review_id from practice where id = ?", scene.practice)).isNull();
    assertThat(scene.eventsOf(scene.practice)).isEqualTo("accreditation.practice-released.v1");
    assertThat(scene.stateOf("review_copy", scene.review)).isEqualTo(how.toUpperCase(Locale.ROOT));
  }

  private UnaryOperator<String> ended(String how) {
    return text ->
        text.replaceFirst("\"reviewId\" : \"[^\"]*", "\"reviewId\" : \"" + scene.review)
            .replace("DATED", how.toUpperCase(Locale.ROOT));
  }

  @Test
  void what_was_tested_already_stays_when_its_review_is_told_to_have_ended() {
    scene.practiceIn("RECOMMENDED");

    arriving.golden("review.review-abandoned.v1", 5, ended("abandoned"));

    assertThat(scene.stateOf("practice", scene.practice)).isEqualTo("RECOMMENDED");
  }

  @Test
  void a_review_moves_on_and_what_is_older_does_not_move_it_back() {
    UnaryOperator<String> started =
        text ->
            text.replaceFirst("\"reviewId\" : \"[^\"]*", "\"reviewId\" : \"" + scene.review)
                .replace("DATED", "IN_PROGRESS");

    arriving.golden("review.review-started.v1", 4, started);
    arriving.golden(
        "review.review-ready.v1", 3, text -> started.apply(text).replace("IN_PROGRESS", "READY"));

    assertThat(scene.stateOf("review_copy", scene.review)).isEqualTo("IN_PROGRESS");
  }
}
