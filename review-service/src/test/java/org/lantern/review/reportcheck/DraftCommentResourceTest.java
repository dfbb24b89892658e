package org.lantern.review.reportcheck;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.lantern.review.SceneTest;

@QuarkusTest
class DraftCommentResourceTest extends SceneTest {
  private String report() {
    return scene.path("reports", scene.report);
  }

  private ValidatableResponse commented(String part, String passage) {
    return scene
        .as(part)
        .create(
            report() + "/draft-comments",
            "{\"section\":\"summary\",\"passage\":\"%s\",\"text\":\"Which one?\"}"
                .formatted(passage))
        .then();
  }

  @Test
  void the_team_comments_on_passages_and_the_author_resolves() {
    scene.reportIn("DRAFTING");
    String id = commented("peer", "A summary.").statusCode(201).extract().path("id");

    scene
        .as("lead")
        .act(report() + "/draft-comments/" + id, "resolve", null, "\"0\"")
        .then()
        .statusCode(200)
        .body("resolvedBy", equalTo(scene.lead.toString()));

    scene
        .as("peer")
        .act(report() + "/draft-comments/" + id, "resolve", null, "\"1\"")
        .then()
        .statusCode(403);
    scene.as("lead").act(report(), "submit").then().statusCode(200);
  }

  @Test
  void a_passage_that_does_not_stand_there_is_refused() {
    scene.reportIn("DRAFTING");

    commented("peer", "Another summary.")
        .statusCode(422)
        .body("detail", containsString("Quote it word for word"));
  }

  @Test
  void a_report_with_open_comments_is_submitted_only_by_saying_so() {
    scene.reportIn("DRAFTING");
    commented("peer", "A summary.").statusCode(201);

    scene
        .as("lead")
        .act(report(), "submit")
        .then()
        .statusCode(422)
        .body("detail", containsString("Which one?"));
    scene
        .as("lead")
        .act(report(), "submit", "{\"despiteOpenComments\":true}")
        .then()
        .statusCode(200)
        .body("state", equalTo("QUALITY_CHECK"));
  }

  @Test
  void neither_the_school_nor_administrators_see_a_comment_on_a_draft() {
    scene.reportIn("DRAFTING");
    commented("peer", "A summary.").statusCode(201);
    sql.run("update report set state = 'SCHOOL_CHECK' where id = ?", scene.report);

    scene.as("head").get(report() + "/draft-comments").then().statusCode(403);
    scene.as("administrator").get(report() + "/draft-comments").then().statusCode(403);
    scene
        .as("assurer")
        .get(report() + "/draft-comments")
        .then()
        .statusCode(200)
        .body("origin", contains("TEAM"));
  }

  @Test
  void the_team_comments_while_it_is_drafted_and_the_assurer_in_the_check() {
    scene.reportIn("QUALITY_CHECK");

    commented("peer", "A summary.").statusCode(409);
    commented("assurer", "A summary.").statusCode(201).body("origin", equalTo("QUALITY"));
  }
}
