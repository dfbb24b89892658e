package org.lantern.review.schoolresponse;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lantern.review.ReportSteps;
import org.lantern.review.SceneTest;

@QuarkusTest
class SchoolResponseResourceTest extends SceneTest {
  private String response() {
    return scene.path("reports", scene.report) + "/response";
  }

  @Test
  void the_heads_response_is_kept_with_the_report() {
    scene.reportIn("SCHOOL_CHECK");
    scene
        .as("head")
        .put(response(), "{\"text\":\"We thank the team.\"}", "\"0\"")
        .then()
        .statusCode(200)
        .body("text", equalTo("We thank the team."));

    ReportSteps steps = new ReportSteps(scene).finalised();

    scene.as("lead").get(steps.path()).then().body("content", containsString("We thank the team."));
    String etag = scene.as("head").get(response()).header("ETag");
    scene
        .as("head")
        .put(response(), "{\"text\":\"And more.\"}", etag)
        .then()
        .statusCode(409)
        .body("detail", containsString("amend"));
  }

  @Test
  void a_response_written_elsewhere_meanwhile_is_not_overwritten() {
    scene.reportIn("SCHOOL_CHECK");
    scene.as("head").put(response(), "{\"text\":\"One.\"}", "\"0\"").then().statusCode(200);

    scene
        .as("head")
        .put(response(), "{\"text\":\"Two.\"}", "\"0\"")
        .then()
        .statusCode(412)
        .body("current.text", equalTo("One."));
  }

  @Test
  void a_name_in_it_is_asked_about_before_it_is_frozen_with_the_report() {
    scene.reportIn("SCHOOL_CHECK");
    String named = "{\"text\":\"We thank Amber Fictional.\"}";
    scene.as("head").put(response(), named, "\"0\"").then().statusCode(422);

    scene
        .as("head")
        .put(response(), named.replace("}", ",\"acknowledged\":true}"), "\"0\"")
        .then()
        .statusCode(200);
  }

  @Test
  void nobody_but_the_head_responds() {
    scene.reportIn("SCHOOL_CHECK");

    scene.as("lead").put(response(), "{\"text\":\"x\"}", "\"0\"").then().statusCode(403);
    scene.as("assurer").put(response(), "{\"text\":\"x\"}", "\"0\"").then().statusCode(403);
  }
}
