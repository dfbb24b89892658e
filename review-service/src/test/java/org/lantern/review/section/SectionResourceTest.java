package org.lantern.review.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.review.ReportSteps;
import org.lantern.review.SceneTest;
import org.lantern.review.report.EditionService;
import org.lantern.review.report.ReportService;
import org.lantern.review.review.ReviewService;

@QuarkusTest
class SectionResourceTest extends SceneTest {
  @Inject EditionService editions;
  @Inject ReportService reports;
  @Inject ReviewService reviews;

  private String sections() {
    return scene.path("reports", scene.report) + "/sections";
  }

  private String summary() {
    return sections() + "/summary";
  }

  private static String text(String text) {
    return "{\"text\":\"%s\"}".formatted(text);
  }

  @Test
  void a_report_begins_with_sections_composed_from_the_findings() {
    scene.reviewIn("FINDINGS_AGREED").withTeam().withFindings().withRecommendedPractice();

    QuarkusTransaction.requiringNew()
        .run(() -> editions.findingsAgreed(reviews.known(scene.review)));

    UUID begun = (UUID) sql.value("select id from report where review_id = ?", scene.review);
    scene
        .as("lead")
        .get(scene.path("reports", begun) + "/sections")
        .then()
        .statusCode(200)
        .body("code", contains("summary", "context", "component-leadership", "practice", "closing"))
        .body("[1].text", startsWith("The school took part in"))
        .body("[2].text", equalTo("**What went well**\n\n- Strong.\n\n"))
        .body("[3].text", equalTo("**Reading** is recommended for accreditation. Seen."))
        .body("[4].text", equalTo("S"));
    assertThat(sql.value("select count(*) from report_section where report_id = ?", begun))
        .isEqualTo(5L);
  }

  @Test
  void a_report_from_before_there_were_sections_begins_with_its_summary() {
    scene.reportIn("DRAFTING");

    scene.as("lead").get(summary()).then().statusCode(200).body("text", equalTo("A summary."));
  }

  @Test
  void the_author_writes_a_section_and_its_texts_stay_readable_to_the_team() {
    scene.reportIn("DRAFTING");

    scene
        .as("lead")
        .put(summary(), text("First."), "\"0\"")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
    scene.as("lead").put(summary(), text("Second."), "\"1\"").then().statusCode(200);

    scene
        .as("peer")
        .get(summary() + "/texts")
        .then()
        .statusCode(200)
        .body("text", contains("Second.", "First.", "A summary."))
        .body("[0].writtenBy", equalTo(scene.lead.toString()))
        .body("[2].writtenBy", nullValue());
    assertThat(scene.eventsOf(scene.report)).isEmpty();
    assertThat(scene.historyOf(scene.report)).isEmpty();
  }

  @Test
  void a_stale_author_gets_both_texts() {
    scene.reportIn("DRAFTING");
    scene.as("lead").put(summary(), text("Theirs."), "\"0\"").then().statusCode(200);

    scene
        .as("lead")
        .put(summary(), text("Mine."), "\"0\"")
        .then()
        .statusCode(412)
        .body(containsString("Theirs."))
        .body(containsString("Mine."));

    scene.as("lead").get(summary()).then().body("text", equalTo("Theirs."));
  }

  @Test
  void sections_are_changed_side_by_side() {
    scene.reportIn("DRAFTING");
    scene.as("lead").put(summary(), text("S."), "\"0\"").then().statusCode(200);

    scene.as("lead").put(sections() + "/context", text("C."), "\"0\"").then().statusCode(200);

    scene.as("lead").get(summary()).then().body("text", equalTo("S."));
  }

  @Test
  void the_last_twenty_texts_are_kept() {
    scene.reportIn("DRAFTING");
    for (int i = 0; i < 21; i++) {
      scene.as("lead").put(summary(), text("Text " + i), "\"" + i + "\"").then().statusCode(200);
    }

    scene
        .as("lead")
        .get(summary() + "/texts")
        .then()
        .body("", hasSize(20))
        .body("[0].text", equalTo("Text 20"))
        .body("[19].text", equalTo("Text 1"));
  }

  @Test
  void two_texts_are_compared_word_by_word() {
    scene.reportIn("DRAFTING");
    scene.as("lead").put(summary(), text("A long summary."), "\"0\"").then().statusCode(200);

    scene
        .as("peer")
        .get(summary() + "/differences?from=0&to=1")
        .then()
        .statusCode(200)
        .body("runs.change", contains("KEPT", "ADDED", "KEPT"))
        .body("runs.text", contains("A ", "long ", "summary."));
    scene
        .as("peer")
        .get(summary() + "/differences?from=0&to=9")
        .then()
        .statusCode(422)
        .body("detail", containsString("not kept"));
  }

  @Test
  void what_is_left_when_words_were_removed_is_compared_with_what_was_before() {
    scene.reportIn("DRAFTING");
    scene.as("lead").put(summary(), text("By Zebedee now."), "\"0\"").then().statusCode(200);
    scene
        .as("lead")
        .create(
            scene.path("reviews", scene.review) + "/removals",
            "{\"words\":\"Zebedee\",\"reason\":\"Named.\"}")
        .then()
        .statusCode(201);

    scene
        .as("peer")
        .get(summary() + "/differences?from=1&to=2")
        .then()
        .statusCode(200)
        .body("runs.text", contains("By [removed] now."));
    scene
        .as("peer")
        .get(summary() + "/texts")
        .then()
        .body("version", contains(2, 1, 0))
        .body("[0].writtenBy", equalTo(null));
  }

  @Test
  void markup_is_refused_and_nothing_is_written() {
    scene.reportIn("DRAFTING");

    scene.as("lead").put(summary(), text("<b>x</b>"), "\"0\"").then().statusCode(422);

    scene.as("lead").get(summary()).then().body("text", equalTo("A summary."));
  }

  @Test
  void nobody_but_the_author_writes_and_not_in_the_quality_check() {
    scene.reportIn("QUALITY_CHECK");

    scene.as("peer").put(summary(), text("x"), "\"0\"").then().statusCode(403);
    scene.as("assurer").put(summary(), text("x"), "\"0\"").then().statusCode(403);
    scene.as("lead").put(summary(), text("x"), "\"0\"").then().statusCode(409);
    scene.as("head").get(summary()).then().statusCode(404);
  }

  @Test
  void who_follows_the_lead_writes_on_and_who_wrote_never_checks() {
    scene.reportIn("DRAFTING");
    scene.as("lead").put(summary(), text("Begun."), "\"0\"").then().statusCode(200);
    sql.run("update seat set state = 'WITHDRAWN' where person_id = ?", scene.lead);
    sql.run("update seat set part = 'LEAD' where person_id = ?", scene.peer);
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, valid_from)"
            + " values (?, 'QUALITY_ASSURER', 'NETWORK', date '2020-01-01')",
        scene.lead);

    QuarkusTransaction.requiringNew()
        .run(() -> reports.leadChanged(scene.review, scene.lead, scene.peer));

    scene.as("peer").put(summary(), text("Written on."), "\"1\"").then().statusCode(200);
    assertThat(scene.historyOf(scene.report)).isEqualTo("CHANGE_AUTHOR");
    ReportSteps steps = new ReportSteps(scene);
    steps.moved("peer", "submit", null, "QUALITY_CHECK");
    scene
        .as("lead")
        .put(steps.path() + "/checklist", ReportSteps.TICKED, "\"0\"")
        .then()
        .statusCode(200);
    scene
        .as("lead")
        .act(steps.path(), "release")
        .then()
        .statusCode(422)
        .body("detail", containsString("You wrote in this report"));
  }

  @Test
  void nothing_happens_to_the_report_of_another_author() {
    scene.reportIn("DRAFTING");

    QuarkusTransaction.requiringNew()
        .run(() -> reports.leadChanged(scene.review, UUID.randomUUID(), scene.peer));

    assertThat(sql.value("select author_id from report where id = ?", scene.report))
        .isEqualTo(scene.lead);
    assertThat(scene.historyOf(scene.report)).isEmpty();
  }

  @Test
  void the_school_reads_sections_but_not_their_earlier_texts() {
    scene.reportIn("SCHOOL_CHECK");

    scene.as("head").get(sections()).then().statusCode(200).body("text", not(hasSize(0)));
    scene.as("head").get(summary() + "/texts").then().statusCode(403);
  }
}
