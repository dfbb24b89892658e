package org.lantern.review.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.review.Scene;
import org.lantern.review.SceneTest;

@QuarkusTest
class FindingResourceTest extends SceneTest {
  private String findings() {
    return scene.path("reviews", scene.review) + "/findings";
  }

  private static String finding(UUID note) {
    return """
        {"component":"leadership","kind":"WENT_WELL","text":"Strong.","noteIds":["%s"]}
        """
        .formatted(note);
  }

  @Test
  void a_finding_cites_notes_of_its_own_review_only() {
    scene.reviewIn("IN_PROGRESS").withTeam().withNote();
    Scene beside = anotherScene().reviewIn("IN_PROGRESS").withNote();

    scene.as("lead").create(findings(), finding(beside.note)).then().statusCode(422);
    scene
        .as("lead")
        .create(findings(), finding(scene.note))
        .then()
        .statusCode(201)
        .body("findings[0].evidence.notes", equalTo(1));
    scene.as("head").get(findings()).then().body("findings[0].noteIds", equalTo(null));
  }

  @Test
  void a_level_that_the_framework_lacks_is_refused() {
    scene.reviewIn("IN_PROGRESS").withTeam();

    scene
        .as("lead")
        .put(findings() + "/estimates/leadership", "{\"level\":\"great\"}", null)
        .then()
        .statusCode(422)
        .body("detail", containsString("no level"));
    scene
        .as("peer")
        .put(findings() + "/estimates/leadership", "{\"level\":\"leading\"}", null)
        .then()
        .statusCode(403);
  }

  @Test
  void what_is_not_estimated_has_a_reason_and_what_does_not_apply_needs_no_finding() {
    scene.reviewIn("IN_PROGRESS").withTeam();
    String estimate = findings() + "/estimates/leadership";

    scene
        .as("lead")
        .put(estimate, "{\"kind\":\"NOT_ESTIMATED\"}", null)
        .then()
        .statusCode(422)
        .body("detail", containsString("Say why"));
    scene
        .as("lead")
        .put(estimate, "{\"kind\":\"NOT_ESTIMATED\",\"reason\":\"Too little was seen.\"}", null)
        .then()
        .statusCode(200)
        .body("estimates[0].reason", equalTo("Too little was seen."));
    scene
        .as("lead")
        .act(findings(), "sign")
        .then()
        .statusCode(422)
        .body("detail", equalTo("\"Leadership\" has no finding yet."));
    scene
        .as("lead")
        .put(estimate, "{\"kind\":\"NOT_APPLICABLE\",\"level\":\"leading\"}", "\"0\"")
        .then()
        .statusCode(422);
    scene.as("lead").put(estimate, "{\"kind\":\"NOT_APPLICABLE\"}", "\"0\"").then().statusCode(200);
    scene.as("lead").act(findings(), "sign").then().statusCode(200);
  }

  @Test
  void a_component_without_scale_takes_no_estimate_and_is_signed_without() {
    scene.withoutScale().reviewIn("IN_PROGRESS").withTeam().withNote();
    scene.as("lead").create(findings(), finding(scene.note)).then().statusCode(201);

    scene
        .as("lead")
        .put(findings() + "/estimates/leadership", "{\"level\":\"leading\"}", null)
        .then()
        .statusCode(422)
        .body("detail", containsString("takes no estimate"));
    scene.as("lead").act(findings(), "sign").then().statusCode(200);
    scene.as("head").act(findings(), "sign").then().statusCode(200);

    assertThat(scene.stateOf("review", scene.review)).isEqualTo("FINDINGS_AGREED");
  }

  @Test
  void an_overall_estimate_is_agreed_where_the_framework_has_one() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();
    String overall = findings() + "/estimates/overall";
    scene
        .as("lead")
        .put(overall, "{\"level\":\"leading\"}", null)
        .then()
        .statusCode(422)
        .body("detail", containsString("no overall estimate"));
    scene.withOverallEstimate();

    scene
        .as("lead")
        .act(findings(), "sign")
        .then()
        .statusCode(422)
        .body("detail", containsString("overall estimate is not agreed"));
    scene.as("lead").put(overall, "{\"level\":\"other\"}", null).then().statusCode(200);
    scene.as("lead").act(findings(), "sign").then().statusCode(200);
  }

  @Test
  void nobody_signs_what_is_incomplete() {
    scene.reviewIn("IN_PROGRESS").withTeam();

    scene
        .as("lead")
        .act(findings(), "sign")
        .then()
        .statusCode(422)
        .body("detail", containsString("no finding yet"));
  }

  @Test
  void both_signatures_agree_the_findings_and_begin_the_report() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();

    scene.as("lead").act(findings(), "sign").then().statusCode(200);
    assertThat(scene.stateOf("review", scene.review)).isEqualTo("IN_PROGRESS");
    scene.as("head").act(findings(), "sign").then().statusCode(200);

    assertThat(scene.stateOf("review", scene.review)).isEqualTo("FINDINGS_AGREED");
    assertThat(scene.eventsOf(scene.review)).isEqualTo("review.findings-agreed.v1");
    UUID report = (UUID) sql.value("select id from report where review_id = ?", scene.review);
    assertThat(scene.eventsOf(report)).isEqualTo("review.report-begun.v1");
    scene.as("lead").create(findings(), finding(scene.note)).then().statusCode(409);
  }

  @Test
  void a_change_after_a_signature_takes_it_away_and_an_unseen_text_is_not_signed() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();
    scene.as("lead").act(findings(), "sign").then().statusCode(200);
    String seen = scene.as("head").get(findings()).header("ETag");

    scene.as("lead").create(findings(), finding(scene.note)).then().statusCode(201);

    scene.as("head").act(findings(), "sign", null, seen).then().statusCode(412);
    scene.as("head").get(findings()).then().body("signatures.size()", equalTo(0));
  }
}
