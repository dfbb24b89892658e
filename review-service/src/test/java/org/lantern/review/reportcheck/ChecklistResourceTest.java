package org.lantern.review.reportcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lantern.review.ReportSteps;
import org.lantern.review.SceneTest;

@QuarkusTest
class ChecklistResourceTest extends SceneTest {
  private String report() {
    return scene.path("reports", scene.report);
  }

  private String list() {
    return report() + "/checklist";
  }

  @Test
  void a_report_is_released_when_every_item_is_ticked() {
    scene.reportIn("QUALITY_CHECK");
    scene
        .as("assurer")
        .put(
            list(),
            ReportSteps.TICKED.replace(
                "\"tone\",\"ticked\":true", "\"tone\",\"ticked\":false,\"note\":\"Harsh.\""),
            "\"0\"")
        .then()
        .statusCode(200)
        .body("items.find { it.code == 'tone' }.note", equalTo("Harsh."));

    scene
        .as("assurer")
        .act(report(), "release")
        .then()
        .statusCode(422)
        .body("detail", containsString("The tone is supportive and challenging."));
    new ReportSteps(scene).released();

    assertThat(scene.historyOf(scene.report)).isEqualTo("RELEASE");
  }

  @Test
  void whoever_releases_has_ticked_the_list_themselves() {
    scene.reportIn("QUALITY_CHECK");
    scene.somebody("second-assurer", "QUALITY_ASSURER");
    new ReportSteps(scene).ticked();

    scene
        .as("second-assurer")
        .act(report(), "release")
        .then()
        .statusCode(422)
        .body("detail", containsString("tick it yourself"));
  }

  @Test
  void a_list_that_was_ticked_meanwhile_is_not_overwritten() {
    scene.reportIn("QUALITY_CHECK");
    new ReportSteps(scene).ticked();

    scene.as("assurer").put(list(), "{\"items\":[]}", "\"0\"").then().statusCode(412);
  }

  @Test
  void what_is_not_on_the_list_is_refused() {
    scene.reportIn("QUALITY_CHECK");

    scene
        .as("assurer")
        .put(list(), "{\"items\":[{\"code\":\"colour\",\"ticked\":true}]}", "\"0\"")
        .then()
        .statusCode(422)
        .body("detail", containsString("not on the list"));
  }

  @Test
  void a_report_that_comes_again_is_checked_anew() {
    scene.reportIn("QUALITY_CHECK");
    ReportSteps steps = new ReportSteps(scene).ticked();
    steps.moved("assurer", "send-back", "{\"reason\":\"Name the classes.\"}", "DRAFTING");

    steps.submitted();

    scene
        .as("assurer")
        .get(list())
        .then()
        .body("items", hasSize(6))
        .body("items.ticked", everyItem(is(false)));
  }

  @Test
  void nobody_sends_a_report_back_without_a_word() {
    scene.reportIn("QUALITY_CHECK");

    scene
        .as("assurer")
        .act(report(), "send-back")
        .then()
        .statusCode(422)
        .body("detail", containsString("give a reason"));
    scene
        .as("assurer")
        .create(report() + "/draft-comments", "{\"section\":\"summary\",\"text\":\"Too long.\"}")
        .then()
        .statusCode(201);
    scene
        .as("assurer")
        .act(report(), "send-back")
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFTING"));
  }
}
