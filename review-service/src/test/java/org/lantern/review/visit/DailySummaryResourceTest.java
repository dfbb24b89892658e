package org.lantern.review.visit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lantern.review.SceneTest;

@QuarkusTest
class DailySummaryResourceTest extends SceneTest {
  private String summaries() {
    return scene.path("reviews", scene.review) + "/daily-summaries";
  }

  private String today() {
    return summaries() + "/" + LocalDate.now();
  }

  @Test
  void the_lead_shares_a_day_and_the_head_replies() {
    scene.reviewIn("IN_PROGRESS").withTeam();
    scene.as("lead").put(today(), "{\"text\":\"Reading is strong.\"}", null).then().statusCode(200);

    scene
        .as("head")
        .put(today() + "/reply", "{\"text\":\"Look at writing too.\"}", "\"0\"")
        .then()
        .statusCode(200);

    scene
        .as("peer")
        .get(summaries())
        .then()
        .statusCode(200)
        .body("[0].text", equalTo("Reading is strong."))
        .body("[0].reply", equalTo("Look at writing too."))
        .body("[0].repliedBy", equalTo(scene.head.toString()));
    scene.as("administrator").get(summaries()).then().statusCode(404);
  }

  @Test
  void words_that_look_like_a_name_are_asked_about_before_the_other_side_reads_them() {
    scene.reviewIn("IN_PROGRESS").withTeam();
    String named = "{\"text\":\"We met Amber Fictional.\"}";
    scene
        .as("lead")
        .put(today(), named, null)
        .then()
        .statusCode(422)
        .body("rules[0]", containsString("Amber Fictional"));
    String acknowledged = named.replace("}", ",\"acknowledged\":true}");

    scene.as("lead").put(today(), acknowledged, null).then().statusCode(200);

    scene.as("head").put(today() + "/reply", named, "\"0\"").then().statusCode(422);
    scene.as("head").put(today() + "/reply", acknowledged, "\"0\"").then().statusCode(200);
  }

  @Test
  void a_stale_summary_is_refused_with_the_one_that_stands() {
    scene.reviewIn("IN_PROGRESS").withTeam();
    scene.as("lead").put(today(), "{\"text\":\"First.\"}", null).then().statusCode(200);
    scene.as("lead").put(today(), "{\"text\":\"Second.\"}", "\"0\"").then().statusCode(200);

    scene
        .as("lead")
        .put(today(), "{\"text\":\"Late.\"}", "\"0\"")
        .then()
        .statusCode(412)
        .body("current.text", equalTo("Second."));
    scene
        .as("head")
        .put(today() + "/reply", "{\"text\":\"To the first.\"}", "\"0\"")
        .then()
        .statusCode(412);
  }

  @Test
  void a_summary_is_of_a_day_of_the_visit_that_has_come() {
    scene.reviewIn("IN_PROGRESS").withTeam();
    sql.run("insert into review_day values (?, ?)", scene.review, LocalDate.now().plusDays(2));

    for (int days : new int[] {1, 2}) {
      scene
          .as("lead")
          .put(summaries() + "/" + LocalDate.now().plusDays(days), "{\"text\":\"x\"}", null)
          .then()
          .statusCode(422)
          .body("detail", containsString("a day of the visit that has come"));
    }
  }

  @Test
  void each_writes_their_own_part_and_only_during_the_visit() {
    scene.reviewIn("READY").withTeam();

    scene.as("head").put(today(), "{\"text\":\"x\"}", null).then().statusCode(403);
    scene.as("peer").put(today(), "{\"text\":\"x\"}", null).then().statusCode(403);
    scene.as("lead").put(today() + "/reply", "{\"text\":\"x\"}", "\"0\"").then().statusCode(403);
    scene.as("lead").put(today(), "{\"text\":\"x\"}", null).then().statusCode(409);
  }
}
