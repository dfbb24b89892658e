package org.lantern.review.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.Tasks;
import org.lantern.review.ReportSteps;
import org.lantern.review.SceneTest;

@QuarkusTest
class DisputeResourceTest extends SceneTest {
  private static final String REASON = "{\"reason\":\"Nobody spoke to us.\"}";

  private String report() {
    return scene.path("reports", scene.report);
  }

  @Test
  void a_disputed_report_cannot_become_final_until_the_dispute_is_lifted() {
    scene.reportIn("SCHOOL_CHECK");
    ReportSteps steps = new ReportSteps(scene);
    steps.moved("head", "dispute", REASON, "SCHOOL_CHECK");
    scene
        .as("administrator")
        .act(report(), "finalise")
        .then()
        .statusCode(422)
        .body("detail", containsString("A dispute over this report is open"));

    steps.moved(
        "administrator",
        "lift-dispute",
        "{\"outcome\":\"Both sides were heard.\"}",
        "SCHOOL_CHECK");

    steps.finalised();
    scene
        .as("head")
        .get(report() + "/disputes")
        .then()
        .body("outcome", contains("Both sides were heard."));
    assertThat(scene.historyOf(scene.report)).isEqualTo("DISPUTE LIFT_DISPUTE FINALISE");
    assertThat(scene.eventsOf(Tasks.idOf("review", "report-disputed", scene.report, null)))
        .isEqualTo("review.task-opened.v1 review.task-closed.v1");
  }

  @Test
  void one_dispute_at_a_time() {
    scene.reportIn("SCHOOL_CHECK");
    scene.as("head").act(report(), "dispute", REASON).then().statusCode(200);

    scene.as("head").act(report(), "dispute", REASON).then().statusCode(409);
  }

  @Test
  void who_read_the_report_before_it_was_disputed_or_lifted_has_read_something_old() {
    scene.reportIn("SCHOOL_CHECK");
    String before = scene.as("head").get(report()).header("ETag");
    String disputed = scene.as("head").act(report(), "dispute", REASON).header("ETag");
    assertThat(disputed).isNotEqualTo(before);
    assertThat(scene.as("head").get(report()).header("ETag")).isEqualTo(disputed);
    scene
        .as("administrator")
        .act(report(), "lift-dispute", "{\"outcome\":\"x\"}", before)
        .then()
        .statusCode(412);

    String lifted =
        scene
            .as("administrator")
            .act(report(), "lift-dispute", "{\"outcome\":\"x\"}", disputed)
            .header("ETag");

    assertThat(lifted).isNotEqualTo(disputed);
    scene.as("head").act(report(), "dispute", REASON, disputed).then().statusCode(412);
  }

  @Test
  void nobody_lifts_what_is_not_open_and_nobody_of_the_team_lifts_anything() {
    scene.reportIn("SCHOOL_CHECK");
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, valid_from)"
            + " values (?, 'NETWORK_ADMIN', 'NETWORK', date '2020-01-01')",
        scene.peer);
    String outcome = "{\"outcome\":\"x\"}";

    scene.as("administrator").act(report(), "lift-dispute", outcome).then().statusCode(409);
    scene.as("head").act(report(), "dispute", REASON).then().statusCode(200);
    scene.as("peer").act(report(), "lift-dispute", outcome).then().statusCode(403);
    scene.as("peer").get(report() + "/disputes").then().statusCode(403);
  }

  @Test
  void an_administrator_with_ties_to_the_school_is_walled_off() {
    scene.reportIn("SCHOOL_CHECK");
    UUID tied = scene.somebody("tied", "NETWORK_ADMIN");
    scene.employed(tied, scene.school);

    scene
        .as("tied")
        .act(report(), "lift-dispute", "{\"outcome\":\"x\"}", "\"0\"")
        .then()
        .statusCode(404);
  }
}
