package org.lantern.review.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.Tasks;
import org.lantern.review.ReportSteps;
import org.lantern.review.SceneTest;

/** A report after it was final. */
@QuarkusTest
class EditionTest extends SceneTest {
  private static final String REASON = "{\"reason\":\"A wrong figure.\"}";

  private String report() {
    return scene.path("reports", scene.report);
  }

  private ReportSteps finalised() {
    scene.reportIn("SCHOOL_CHECK").withRecommendedPractice();
    return new ReportSteps(scene).finalised();
  }

  private UUID amended() {
    finalised().moved("administrator", "amend", REASON, "FINAL");
    return (UUID)
        sql.value("select id from report where review_id = ? and edition = 2", scene.review);
  }

  @Test
  void an_amended_report_goes_the_same_way_and_supersedes_the_one_before() {
    UUID next = amended();
    ReportSteps steps = new ReportSteps(scene, next);
    scene.as("head").get(steps.path()).then().statusCode(404);
    scene
        .as("lead")
        .put(steps.path() + "/sections/summary", "{\"text\":\"A better summary.\"}", "\"0\"")
        .then()
        .statusCode(200);
    scene
        .as("head")
        .get("/api/v1/reviews/" + scene.review + "/report")
        .then()
        .body("id", equalTo(scene.report.toString()));

    steps.submitted().released().confirmed().finalised();

    scene
        .as("head")
        .get(report())
        .then()
        .body("state", equalTo("SUPERSEDED"))
        .body("content", containsString("A summary."));
    scene
        .as("head")
        .get("/api/v1/reviews/" + scene.review + "/report")
        .then()
        .body("id", equalTo(next.toString()))
        .body("number", endsWith("-2"))
        .body("content", containsString("A better summary."));
    assertThat(scene.historyOf(scene.report)).isEqualTo("FINALISE AMEND SUPERSEDE");
    assertThat(
            (String)
                sql.value(
                    "select envelope from outbox where aggregate_id = ? and type = 'review.report-finalised.v1'",
                    next))
        .contains("\"edition\":2", "\"evaluations\":[]");
    scene
        .as("lead")
        .get(report() + "/differences?with=" + next)
        .then()
        .statusCode(200)
        .body("find { it.section == 'summary' }.runs.text", hasItem("better "));
  }

  @Test
  void an_edition_that_is_being_made_is_compared_in_its_findings_too() {
    UUID next = amended();
    sql.run("update finding set text = text || ' Daily.' where review_id = ?", scene.review);

    scene
        .as("lead")
        .get(report() + "/differences?with=" + next)
        .then()
        .statusCode(200)
        .body(
            "find { it.section == 'findings-1' }.runs.text.flatten()", hasItem(endsWith("Daily.")))
        .body(
            "find { it.section == 'practices' }.runs.change.flatten()", everyItem(equalTo("KEPT")));
  }

  @Test
  void a_report_is_amended_once_at_a_time() {
    amended();

    scene.as("administrator").act(report(), "amend", REASON).then().statusCode(409);
  }

  @Test
  void a_void_report_is_told_to_those_who_opened_it() {
    finalised();
    scene.as("head").get(report()).then().statusCode(200);

    scene
        .as("administrator")
        .act(report(), "void", REASON)
        .then()
        .statusCode(200)
        .body("state", equalTo("VOIDED"));

    assertThat(scene.eventsOf(Tasks.idOf("review", "report-voided", scene.report, scene.head)))
        .isEqualTo("review.task-opened.v1");
    assertThat(scene.eventsOf(Tasks.idOf("review", "report-voided", scene.report, scene.peer)))
        .isEmpty();
    assertThat(scene.eventsOf(Tasks.idOf("review", "report-voided-practice", scene.report, null)))
        .isEqualTo("review.task-opened.v1");
    scene.as("lead").get(report() + "/history").then().body("reason", hasItem("A wrong figure."));
  }

  @Test
  void who_wrote_a_report_does_not_void_it() {
    finalised();
    sql.run("update seat set state = 'WITHDRAWN' where person_id = ?", scene.lead);
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, valid_from)"
            + " values (?, 'NETWORK_ADMIN', 'NETWORK', date '2020-01-01')",
        scene.lead);

    scene
        .as("lead")
        .act(report(), "void", REASON)
        .then()
        .statusCode(422)
        .body("detail", containsString("You wrote in this report"));
  }

  @Test
  void an_administrator_with_ties_neither_amends_nor_voids() {
    finalised();
    UUID tied = scene.somebody("tied", "NETWORK_ADMIN");
    scene.employed(tied, scene.school);

    scene.as("tied").act(report(), "void", REASON, "\"1\"").then().statusCode(404);
    scene.as("tied").act(report(), "amend", REASON, "\"1\"").then().statusCode(404);
  }

  @Test
  void of_a_void_report_readers_with_whom_it_was_shared_see_no_word() {
    finalised();
    sql.run(
        "insert into sharing_decision values (?, 1, 'EVERYONE', true, true, true, true, ?, now())",
        scene.review,
        scene.head);
    sql.run(
        "update membership_copy set network_reads = 'REPORT' where school_id = ?", scene.school);
    scene.somebody("stranger", "REVIEWER");
    scene.as("stranger").get(report()).then().statusCode(200);

    scene.as("administrator").act(report(), "void", REASON).then().statusCode(200);

    scene
        .as("stranger")
        .get(report())
        .then()
        .statusCode(200)
        .body("state", equalTo("VOIDED"))
        .body("content", nullValue());
  }

  @Test
  void nothing_is_amended_while_nobody_leads_who_could_write_it() {
    finalised();
    sql.run("update seat set state = 'WITHDRAWN' where person_id = ?", scene.lead);

    scene
        .as("administrator")
        .act(report(), "amend", REASON)
        .then()
        .statusCode(422)
        .body("detail", containsString("Nobody leads this review just now"));
  }
}
