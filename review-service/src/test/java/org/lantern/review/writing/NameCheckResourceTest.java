package org.lantern.review.writing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.lantern.review.SceneTest;

@QuarkusTest
class NameCheckResourceTest extends SceneTest {
  private static final String NAMED = "{\"text\":\"We met Amber Fictional.\"}";

  private ValidatableResponse checked(String part, String text) {
    return scene.as(part).act(scene.path("reviews", scene.review), "name-checks", text).then();
  }

  @Test
  void a_text_that_is_still_written_is_checked_for_names() {
    scene.reviewIn("IN_PROGRESS").withTeam();

    checked("lead", NAMED).statusCode(200).body("remarks.words", contains("Amber Fictional"));

    String dismissed = NAMED.replace("}", ",\"dismissed\":[\"Amber Fictional\"]}");
    checked("lead", dismissed).statusCode(200).body("remarks", empty());
    scene.somebody("stranger", "REVIEWER");
    checked("stranger", NAMED).statusCode(404);
  }

  @Test
  void what_the_team_dismissed_tells_the_school_nothing_of_what_it_wrote() {
    scene.reviewIn("IN_PROGRESS").withTeam();
    sql.run("insert into dismissed_words values (?, '{Amber Fictional}')", scene.review);

    checked("peer", NAMED).body("remarks", empty());
    checked("head", NAMED).body("remarks.words", contains("Amber Fictional"));
  }
}
