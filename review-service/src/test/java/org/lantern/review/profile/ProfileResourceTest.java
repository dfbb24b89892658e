package org.lantern.review.profile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.review.SceneTest;

@QuarkusTest
class ProfileResourceTest extends SceneTest {
  private static final UUID THEME = UUID.randomUUID();

  @BeforeEach
  void a_theme_of_the_network() {
    sql.run("insert into theme_copy values (?, 'Reading', null) on conflict do nothing", THEME);
    sql.run("update theme_copy set merged_into = null where id = ?", THEME);
  }

  @Test
  void a_theme_that_the_network_has_not_is_refused() {
    UUID writer = scene.somebody("writer", "REVIEWER");
    String unknown = profile("PRIMARY", 2).replace(THEME.toString(), scene.note.toString());

    scene
        .as("writer")
        .put("/api/v1/reviewer-profiles/" + writer, unknown, null)
        .then()
        .statusCode(422)
        .body("detail", containsString("The network has no such theme"));
  }

  @Test
  void a_theme_that_was_merged_is_read_and_found_as_the_one_it_became() {
    UUID writer = scene.somebody("writer", "REVIEWER");
    String path = "/api/v1/reviewer-profiles/" + writer;
    scene.as("writer").put(path, profile("PRIMARY", 2), null).then().statusCode(200);
    UUID into = UUID.randomUUID();
    sql.run("insert into theme_copy values (?, 'Literacy', null)", into);
    sql.run("update theme_copy set merged_into = ? where id = ?", into, THEME);

    scene.as("writer").get(path).then().body("themeIds", contains(into.toString()));
    for (UUID theme : new UUID[] {into, THEME}) {
      scene
          .as("administrator")
          .get("/api/v1/reviewer-profiles?size=100&themeId=" + theme)
          .then()
          .statusCode(200)
          .body("items.personId", hasItem(writer.toString()));
    }
  }

  @Test
  void under_the_id_of_a_merged_record_the_person_who_remains_has_the_profile() {
    UUID before = UUID.randomUUID();
    UUID writer = scene.somebody("writer", "REVIEWER");
    sql.run("insert into person_merge_copy (person_id, into_id) values (?, ?)", before, writer);

    scene
        .as("administrator")
        .put("/api/v1/reviewer-profiles/" + before, profile("PRIMARY", 2), null)
        .then()
        .statusCode(200)
        .body("personId", equalTo(writer.toString()));
    scene.as("writer").get("/api/v1/reviewer-profiles/" + writer).then().statusCode(200);
  }

  private static String profile(String phase, Integer most) {
    return """
        {"phases":["%s"],"specialisms":["FAITH"],"themeIds":["%s"],"mostReviews":%s}
        """
        .formatted(phase, THEME, most);
  }

  @Test
  void a_reviewer_writes_their_own_and_later_names_what_they_read() {
    scene.somebody("other", "REVIEWER");
    UUID writer = scene.somebody("writer", "REVIEWER");
    String path = "/api/v1/reviewer-profiles/" + writer;

    scene.as("other").put(path, profile("PRIMARY", 2), null).then().statusCode(404);
    scene.as("writer").put(path, profile("PRIMARY", 2), null).then().statusCode(200);
    scene.as("administrator").put(path, profile("POST_16", 3), null).then().statusCode(428);
    String etag = scene.as("administrator").get(path).header("ETag");
    scene.as("administrator").put(path, profile("POST_16", 3), etag).then().statusCode(200);
    scene.as("writer").put(path, profile("SPECIAL", 1), etag).then().statusCode(412);

    scene
        .as("writer")
        .get(path)
        .then()
        .body("phases", contains("POST_16"))
        .body("specialisms", contains("FAITH"))
        .body("themeIds", contains(THEME.toString()))
        .body("mostReviews", equalTo(3));
  }

  @Test
  void administrators_look_for_profiles_by_phase_specialism_and_theme() {
    UUID writer = scene.somebody("writer", "REVIEWER");
    scene
        .as("writer")
        .put("/api/v1/reviewer-profiles/" + writer, profile("ALTERNATIVE_PROVISION", null), null);
    String list = "/api/v1/reviewer-profiles?themeId=" + THEME + "&specialism=FAITH";

    scene
        .as("administrator")
        .get(list + "&phase=ALTERNATIVE_PROVISION")
        .then()
        .statusCode(200)
        .body("items.personId", hasItem(writer.toString()));
    scene
        .as("administrator")
        .get(list + "&phase=POST_16&size=100")
        .then()
        .body("items.findAll { it.personId == '%s' }.size()".formatted(writer), equalTo(0));
    scene.as("writer").get(list).then().statusCode(403);
  }

  @Test
  void what_no_school_is_cannot_be_known() {
    UUID writer = scene.somebody("writer", "REVIEWER");

    scene
        .as("writer")
        .put("/api/v1/reviewer-profiles/" + writer, profile("MIDDLE", null), null)
        .then()
        .statusCode(400);
  }
}
