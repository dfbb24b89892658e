package org.lantern.school.notice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.school.TaskSceneTest;

@QuarkusTest
class MailPreferencesResourceTest extends TaskSceneTest {
  private static final String MINE = "/api/v1/me/mail-preferences";

  @Test
  void who_has_chosen_nothing_hears_of_everything_at_once() {
    scene
        .as("head")
        .get(MINE)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("preferences.wish", everyItem(equalTo("AT_ONCE")))
        .body("preferences.find { it.kind == 'seat-invitation' }.mayBeOff", equalTo(false));
  }

  @Test
  void a_choice_is_kept_and_names_the_version_that_was_read() {
    String choice = "{\"wishes\":{\"days-to-confirm\":\"DAILY\",\"report-to-comment\":\"OFF\"}}";
    scene.as("head").put(MINE, choice, null).then().statusCode(428);

    scene.as("head").put(MINE, choice, "\"0\"").then().statusCode(200).header("ETag", "\"1\"");

    scene.as("head").put(MINE, choice, "\"0\"").then().statusCode(412);
    scene
        .as("head")
        .put(MINE, "{\"wishes\":{\"days-to-confirm\":\"DAILY\"}}", "\"1\"")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("preferences.find { it.kind == 'days-to-confirm' }.wish", equalTo("DAILY"))
        .body("preferences.find { it.kind == 'report-to-comment' }.wish", equalTo("AT_ONCE"));
    scene.as("delegate").get(MINE).then().header("ETag", "\"0\"");
  }

  @ParameterizedTest
  @CsvSource({
    "seat-invitation, OFF, for you alone",
    "invitation, OFF, comes at once",
    "invitation, DAILY, comes at once",
    "nothing-known, OFF, no kind of mail"
  })
  void what_only_this_person_can_do_is_not_turned_off(String kind, String wish, String sentence) {
    scene
        .as("head")
        .put(MINE, "{\"wishes\":{\"%s\":\"%s\"}}".formatted(kind, wish), "\"0\"")
        .then()
        .statusCode(422)
        .body("detail", containsString(sentence));

    scene.as("head").get(MINE).then().header("ETag", "\"0\"");
  }
}
