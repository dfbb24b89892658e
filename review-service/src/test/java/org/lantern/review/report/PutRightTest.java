package org.lantern.review.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.Tasks;
import org.lantern.review.ReportSteps;
import org.lantern.review.SceneTest;

/** What may change once the school checks its report, and who looks at it again. */
@QuarkusTest
class PutRightTest extends SceneTest {
  private static final String OPENED = "review.task-opened.v1";
  private static final String CLOSED = "review.task-closed.v1";

  private ReportSteps steps;

  private String findings() {
    return scene.path("reviews", scene.review) + "/findings";
  }

  private String section(String code) {
    return steps.path() + "/sections/" + code;
  }

  /** Both have signed, and the school has the report. */
  private void inSchoolCheck() {
    scene.reportIn("QUALITY_CHECK");
    signed("LEAD", scene.lead);
    signed("HOST_HEAD", scene.head);
    steps = new ReportSteps(scene).released();
  }

  private void signed(String relation, UUID person) {
    sql.run(
        "insert into signature (review_id, relation, person_id, signed_at, kind)"
            + " values (?, ?, ?, now(), 'AGREED')",
        scene.review,
        relation,
        person);
  }

  private String accepted() {
    String comment = steps.commentOnFact();
    steps.proposed(comment);
    steps.decided("assurer", comment).statusCode(200);
    return comment;
  }

  private static String text(String text, String comment) {
    return comment == null
        ? "{\"text\":\"%s\"}".formatted(text)
        : "{\"text\":\"%s\",\"commentId\":\"%s\"}".formatted(text, comment);
  }

  private String finding(String kind, String text, String comment) {
    return """
    {"component":"leadership","kind":"%s","text":"%s","noteIds":["%s"],
     "onlyOneKindBecause":"One day alone."%s}
    """
        .formatted(
            kind,
            text,
            scene.note,
            comment == null ? "" : ",\"commentId\":\"%s\"".formatted(comment));
  }

  private String told(String kind, UUID subject, UUID person) {
    return scene.eventsOf(Tasks.idOf("review", kind, subject, person));
  }

  @Test
  void nothing_changes_in_the_schools_check_but_what_an_accepted_comment_demands() {
    inSchoolCheck();
    String waiting = steps.commentOnFact();
    scene
        .as("lead")
        .put(section("summary"), text("Other.", waiting), "\"0\"")
        .then()
        .statusCode(422)
        .body("detail", containsString("only what an accepted comment demands"));
    String comment = accepted();

    scene
        .as("lead")
        .put(section("summary"), text("14 classes.", null), "\"0\"")
        .then()
        .statusCode(200);
    scene.as("lead").put(section("closing"), text("Other.", null), "\"0\"").then().statusCode(422);
    scene.as("lead").put(section("closing"), text("14.", comment), "\"0\"").then().statusCode(200);
  }

  @Test
  void a_section_changed_after_the_facts_were_confirmed_goes_back_to_the_school() {
    inSchoolCheck();
    accepted();
    steps.confirmed();
    assertThat(told("report-to-finalise", scene.report, null)).isEqualTo(OPENED);

    scene
        .as("lead")
        .put(section("summary"), text("14 classes.", null), "\"0\"")
        .then()
        .statusCode(200);

    assertThat(told("report-to-comment", scene.report, null))
        .isEqualTo(OPENED + " " + CLOSED + " " + OPENED);
    assertThat(told("report-to-finalise", scene.report, null)).isEqualTo(OPENED + " " + CLOSED);
    assertThat(scene.historyOf(scene.report)).isEqualTo("RELEASE CONFIRM_FACTS REOPEN_FACTS");
    assertThat(
            sql.value(
                "select comments_due_on > current_date from report where id = ?", scene.report))
        .isEqualTo(true);
    scene
        .as("administrator")
        .act(steps.path(), "finalise")
        .then()
        .statusCode(422)
        .body("detail", containsString("to check the facts"));

    steps.confirmed().finalised();
  }

  @Test
  void the_same_text_again_asks_nobody_to_look_again() {
    inSchoolCheck();
    accepted();
    steps.confirmed();

    scene
        .as("lead")
        .put(section("summary"), text("A summary.", null), "\"0\"")
        .then()
        .statusCode(200);

    steps.finalised();
  }

  @Test
  void the_assurer_reads_what_differs_from_what_they_released() {
    inSchoolCheck();
    accepted();
    scene
        .as("lead")
        .put(section("summary"), text("14 classes.", null), "\"0\"")
        .then()
        .statusCode(200);

    scene
        .as("assurer")
        .get(steps.path() + "/sections")
        .then()
        .statusCode(200)
        .body("find { it.code == 'summary' }.releasedVersion", equalTo(0))
        .body("find { it.code == 'summary' }.version", equalTo(1))
        .body("find { it.code == 'closing' }.version", equalTo(0));
    scene
        .as("assurer")
        .get(section("summary") + "/differences?from=0&to=1")
        .then()
        .statusCode(200)
        .body("runs.text", hasItem("14 classes."));
  }

  @Test
  void the_words_of_a_finding_are_put_right_and_both_sign_again_before_the_report_is_final() {
    inSchoolCheck();
    String comment = accepted();
    steps.confirmed();
    String path = findings() + "/" + scene.finding;
    scene
        .as("lead")
        .put(path, finding("WENT_WELL", "Strong.", null), "\"0\"")
        .then()
        .statusCode(409);
    scene
        .as("lead")
        .put(path, finding("EVEN_BETTER_IF", "Strong.", comment), "\"0\"")
        .then()
        .statusCode(422)
        .body("detail", containsString("its words can change and nothing else"));

    scene
        .as("lead")
        .put(path, finding("WENT_WELL", "Strong in 14 classes.", comment), "\"0\"")
        .then()
        .statusCode(200)
        .body("signatures", hasSize(0));

    assertThat(scene.stateOf("review", scene.review)).isEqualTo("FINDINGS_AGREED");
    assertThat(told("findings-to-sign", scene.review, null)).isEqualTo(OPENED);
    assertThat(told("findings-to-sign", scene.review, scene.lead)).isEqualTo(OPENED);
    scene
        .as("administrator")
        .act(steps.path(), "finalise")
        .then()
        .statusCode(422)
        .body("detail", containsString("The lead has not signed the findings again"))
        .body("detail", containsString("The school's head has not signed"));
    scene.as("lead").act(findings(), "sign").then().statusCode(200);
    scene.as("head").act(findings(), "sign").then().statusCode(200);
    assertThat(scene.stateOf("review", scene.review)).isEqualTo("FINDINGS_AGREED");
    assertThat(scene.eventsOf(scene.review)).doesNotContain("findings-agreed");
    assertThat(told("findings-to-sign", scene.review, scene.lead)).endsWith(CLOSED);

    steps.finalised();

    assertThat((String) sql.value("select content from report where id = ?", scene.report))
        .contains("Strong in 14 classes.");
  }

  @Test
  void a_section_that_had_the_finding_in_its_words_has_it_as_it_was_put_right() {
    inSchoolCheck();
    String comment = accepted();
    scene.as("lead").put(section("summary"), text("14.", null), "\"0\"").then().statusCode(200);
    String leadership = section("component-leadership");
    scene.as("lead").get(leadership).then().body("text", containsString("- Strong.\n"));

    findingPutRight(comment);

    scene
        .as("assurer")
        .get(leadership)
        .then()
        .body("text", containsString("- Strong in 14 classes.\n"))
        .body("text", not(containsString("- Strong.\n")))
        .body("version", equalTo(1))
        .body("releasedVersion", equalTo(0));
  }

  private void findingPutRight(String comment) {
    scene
        .as("lead")
        .put(
            findings() + "/" + scene.finding,
            finding("WENT_WELL", "Strong in 14 classes.", comment),
            "\"0\"")
        .then()
        .statusCode(200);
  }

  @Test
  void a_section_that_had_the_practice_in_its_words_has_it_as_it_was_put_right() {
    inSchoolCheck();
    scene.withRecommendedPractice();
    String comment = accepted();
    scene.as("lead").put(section("summary"), text("14.", null), "\"0\"").then().statusCode(200);
    scene.as("lead").get(section("practice")).then().body("text", endsWith("accreditation. Seen."));

    scene
        .as("lead")
        .put(
            findings() + "/practice-evaluations/" + scene.practice,
            "{\"recommended\":true,\"reason\":\"Seen twice.\",\"commentId\":\"%s\"}"
                .formatted(comment),
            "\"0\"")
        .then()
        .statusCode(200);

    scene
        .as("lead")
        .get(section("practice"))
        .then()
        .body("text", endsWith("is recommended for accreditation. Seen twice."));
  }

  @Test
  void what_the_author_said_in_other_words_stays_theirs_to_change() {
    inSchoolCheck();
    String comment = accepted();
    String leadership = section("component-leadership");
    scene
        .as("lead")
        .put(leadership, text("It was strong.", comment), "\"0\"")
        .then()
        .statusCode(200);

    findingPutRight(comment);

    scene.as("lead").get(leadership).then().body("text", equalTo("It was strong."));
  }

  @Test
  void an_estimate_and_what_was_recommended_stand_although_a_comment_was_accepted() {
    inSchoolCheck();
    String comment = accepted();

    scene
        .as("lead")
        .put(
            findings() + "/estimates/leadership",
            "{\"level\":\"other\",\"commentId\":\"%s\"}".formatted(comment),
            "\"0\"")
        .then()
        .statusCode(422);
    scene.as("lead").delete(findings() + "/" + scene.finding, "\"0\"").then().statusCode(409);
    scene
        .as("lead")
        .create(findings(), finding("WENT_WELL", "More.", comment))
        .then()
        .statusCode(409);
  }

  @Test
  void an_amended_edition_carries_words_put_right_while_it_is_drafted_and_so_do_recommendations() {
    inSchoolCheck();
    sql.run("update finding set kind = 'EVEN_BETTER_IF' where id = ?", scene.finding);
    steps.confirmed().finalised();
    String path = findings() + "/" + scene.finding;
    String better = finding("EVEN_BETTER_IF", "Strong in 14 classes.", null);
    scene.as("lead").put(path, better, "\"0\"").then().statusCode(409);
    steps.moved("administrator", "amend", "{\"reason\":\"A wrong figure.\"}", "FINAL");
    UUID next =
        (UUID) sql.value("select id from report where review_id = ? and edition = 2", scene.review);

    scene.as("lead").put(path, better, "\"0\"").then().statusCode(200);

    ReportSteps amended = new ReportSteps(scene, next).submitted().released().confirmed();
    scene.as("administrator").act(amended.path(), "finalise").then().statusCode(422);
    scene.as("lead").act(findings(), "sign").then().statusCode(200);
    scene.as("head").act(findings(), "sign").then().statusCode(200);
    amended.finalised();
    scene
        .as("head")
        .get(amended.path())
        .then()
        .body("content", containsString("- Strong in 14 classes."))
        .body("content", not(containsString("Strong.")));
    scene.as("head").get(steps.path()).then().body("content", containsString("Strong."));
    scene
        .as("head")
        .get(steps.path() + "/differences?with=" + next)
        .then()
        .body("find { it.section == 'findings-1' }.runs.text", hasItem("Strong in 14 classes."))
        .body("find { it.section == 'component-leadership' }.runs.size()", greaterThan(1))
        .body("find { it.section == 'closing' }.runs.change", everyItem(equalTo("KEPT")));
    scene
        .as("head")
        .get("/api/v1/recommendations?reviewId=" + scene.review)
        .then()
        .body("items[0].text", equalTo("Strong in 14 classes."));
  }

  @Test
  void who_reads_a_final_report_by_its_sections_is_written_down_and_told_when_it_is_void() {
    inSchoolCheck();
    steps.confirmed().finalised();

    scene.as("peer").get(steps.path() + "/sections").then().statusCode(200);
    scene.as("head").get(section("summary")).then().statusCode(200);

    scene
        .as("head")
        .get(steps.path() + "/readers")
        .then()
        .body("personId", hasItem(scene.peer.toString()))
        .body("personId", hasItem(scene.head.toString()));
    steps.moved("administrator", "void", "{\"reason\":\"Mixed up.\"}", "VOIDED");
    assertThat(told("report-voided", scene.report, scene.peer)).isEqualTo(OPENED);
  }
}
