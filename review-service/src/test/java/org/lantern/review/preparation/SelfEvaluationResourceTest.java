package org.lantern.review.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lantern.review.SceneTest;

@QuarkusTest
class SelfEvaluationResourceTest extends SceneTest {
  @Test
  void the_team_reads_it_once_it_is_filed_and_the_review_can_be_made_ready() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    String review = scene.path("reviews", scene.review);
    String path = review + "/self-evaluation";

    scene
        .as("lead")
        .act(review, "mark-ready")
        .then()
        .statusCode(422)
        .body("detail", containsString("self-evaluation"));
    scene.as("head").put(path, "{\"text\":\"We read.\"}", null).then().statusCode(200);
    scene.as("lead").get(path).then().statusCode(404);
    scene.as("head").act(path, "file").then().statusCode(200).body("state", equalTo("FILED"));

    scene.as("lead").get(path).then().statusCode(200).body("text", equalTo("We read."));
    scene.as("lead").act(review, "mark-ready").then().statusCode(200);
    assertThat(scene.eventsOf(scene.review))
        .isEqualTo("review.self-evaluation-filed.v1 review.review-ready.v1");
  }

  @Test
  void what_is_filed_is_not_written_over() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    String path = scene.path("reviews", scene.review) + "/self-evaluation";
    scene.as("head").put(path, "{\"text\":\"We read.\"}", null).then().statusCode(200);
    String first = scene.as("head").get(path).header("ETag");
    scene.as("head").put(path, "{\"text\":\"We write.\"}", null).then().statusCode(428);
    scene.as("head").act(path, "file").then().statusCode(200);

    scene.as("head").put(path, "{\"text\":\"We write.\"}", first).then().statusCode(412);
    String etag = scene.as("head").get(path).header("ETag");
    scene.as("head").put(path, "{\"text\":\"We write.\"}", etag).then().statusCode(409);

    assertThat(sql.value("select text from self_evaluation where review_id = ?", scene.review))
        .isEqualTo("We read.");
  }
}
