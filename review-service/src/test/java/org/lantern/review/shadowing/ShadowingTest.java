package org.lantern.review.shadowing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.Tasks;
import org.lantern.review.ReportSteps;
import org.lantern.review.SceneTest;

/** What a review leaves of who shadowed it, and what it does not. */
@QuarkusTest
class ShadowingTest extends SceneTest {
  private UUID shadow;

  @BeforeEach
  void somebody_in_training() {
    shadow = scene.newcomer("shadow");
  }

  private String records() {
    return "/api/v1/training-records?personId=" + shadow + "&kind=SHADOWING";
  }

  private ReportSteps finalised() {
    scene.reportIn("SCHOOL_CHECK").withShadow(shadow);
    return new ReportSteps(scene).finalised();
  }

  private void shadowedAgainInTheNextEdition() {
    finalised().moved("administrator", "amend", "{\"reason\":\"A figure.\"}", "FINAL");
    UUID next =
        (UUID) sql.value("select id from report where review_id = ? and edition = 2", scene.review);
    new ReportSteps(scene, next).submitted().released().confirmed().finalised();
  }

  @Test
  void a_final_report_records_for_the_shadow_alone_that_they_shadowed() {
    finalised();

    scene
        .as("shadow")
        .get(records())
        .then()
        .body("items.heldOn", contains(LocalDate.now().toString()))
        .body("items[0].programmeId", equalTo(scene.programme.toString()))
        .body("items[0].recordedBy", nullValue());
    assertThat(sql.rows("select person_id from training_record where review_id = ?", scene.review))
        .hasSize(1);
  }

  @Test
  void a_later_edition_records_nothing_again() {
    shadowedAgainInTheNextEdition();

    scene.as("shadow").get(records()).then().body("total", equalTo(1));
  }

  @Test
  void who_left_before_the_report_was_final_did_not_shadow_it() {
    scene.reportIn("SCHOOL_CHECK").withShadow(shadow);
    sql.run("update seat set state = 'WITHDRAWN', joined = true where person_id = ?", shadow);

    new ReportSteps(scene).finalised();

    scene.as("shadow").get(records()).then().body("items", empty());
  }

  /** It would say that a record stands which they do not read. */
  @Test
  void somebody_walled_off_who_records_the_same_day_by_hand_learns_nothing() {
    finalised();
    scene.employed(scene.somebody("tied", "NETWORK_ADMIN"), scene.school);
    scene.as("tied").get(records()).then().body("items", empty());

    scene
        .as("tied")
        .create(
            "/api/v1/training-records",
            "{\"personId\":\"%s\",\"programmeId\":\"%s\",\"kind\":\"SHADOWING\",\"heldOn\":\"%s\"}"
                .formatted(shadow, scene.programme, LocalDate.now()))
        .then()
        .statusCode(201);
  }

  @Test
  void a_shadow_gives_no_days_and_their_record_counts_none() {
    scene.reviewIn("IN_PROGRESS").withTeam().withShadow(shadow).withFindings();
    UUID theirs = scene.member("Theirs");
    scene.employed(shadow, theirs);
    String findings = scene.path("reviews", scene.review) + "/findings";

    scene.as("lead").act(findings, "sign").then().statusCode(200);
    scene.as("head").act(findings, "sign").then().statusCode(200);

    assertThat(sql.rows("select 1 from credit_entry where school_id = ?", theirs)).isEmpty();
    scene
        .as("shadow")
        .get("/api/v1/reviewers/" + shadow + "/record")
        .then()
        .body("reviews.part", contains("SHADOW"))
        .body("days", equalTo(0));
  }

  @Test
  void nobody_speaks_of_a_shadow_after_a_visit_nor_waits_for_what_they_say() {
    scene.reviewIn("IN_PROGRESS").withTeam().withShadow(shadow).withFindings();
    String review = scene.path("reviews", scene.review);
    scene.as("lead").act(review + "/findings", "sign").then().statusCode(200);
    scene.as("head").act(review + "/findings", "sign").then().statusCode(200);
    assertThat(asked(shadow)).isEmpty();
    String words = "{\"wentWell\":\"Calm.\",\"evenBetterIf\":\"\"}";

    for (String by : new String[] {"head", "lead", "peer"}) {
      scene.as(by).put(review + "/feedback/" + shadow, words, null).then().statusCode(422);
    }
    scene.as("shadow").put(review + "/feedback/" + scene.lead, words, null).then().statusCode(403);
    scene.as("lead").put(review + "/feedback/" + scene.peer, words, null).then().statusCode(200);
    assertThat(asked(scene.lead)).endsWith("review.task-closed.v1");
  }

  private String asked(UUID person) {
    return scene.eventsOf(Tasks.idOf("review", "feedback-to-give", scene.review, person));
  }

  @Test
  void a_shadow_goes_along_beside_a_reviewer_and_takes_no_line_of_enquiry() {
    scene.reviewIn("READY").withTeam().withShadow(shadow);
    String review = scene.path("reviews", scene.review);

    scene
        .as("lead")
        .put(review + "/activities/" + id(), visit(shadow), null)
        .then()
        .statusCode(422);

    scene
        .as("lead")
        .put(review + "/activities/" + id(), visit(shadow, scene.peer), null)
        .then()
        .statusCode(200);
    scene
        .as("lead")
        .put(
            review + "/lines-of-enquiry/" + id(),
            "{\"component\":\"leadership\",\"question\":\"Who?\",\"evidence\":\"\",\"takenBy\":\"%s\"}"
                .formatted(shadow),
            null)
        .then()
        .statusCode(422);
  }

  private static UUID id() {
    return UUID.randomUUID();
  }

  private static String visit(UUID... visitors) {
    return """
        {"day":"%s","startsAt":"09:00","endsAt":"10:00","kind":"LESSON_VISIT","visitorIds":["%s"],
         "components":["leadership"]}
        """
        .formatted(
            LocalDate.now(),
            String.join("\",\"", Arrays.stream(visitors).map(UUID::toString).toList()));
  }
}
