package org.lantern.review.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.review.SceneTest;

@QuarkusTest
class NoteResourceTest extends SceneTest {
  private final UUID id = UUID.randomUUID();

  private String note(String text) {
    return """
        {"reviewId":"%s","kind":"DATA","component":"leadership","seenOn":"%s","text":"%s"}
        """
        .formatted(scene.review, LocalDate.now(), text);
  }

  private String path() {
    return scene.path("evidence-notes", id);
  }

  @Test
  void a_note_that_arrives_twice_is_one() {
    scene.reviewIn("IN_PROGRESS").withTeam();

    scene.as("peer").put(path(), note("Seen."), null).then().statusCode(200);
    scene.as("peer").put(path(), note("Seen."), null).then().statusCode(200);

    assertThat(sql.value("select count(*) from evidence_note where id = ?", id)).isEqualTo(1L);
    scene.as("lead").get(path()).then().body("text", equalTo("Seen."));
  }

  @Test
  void a_note_that_arrives_late_does_not_overwrite_and_nobody_changes_anothers() {
    scene.reviewIn("IN_PROGRESS").withTeam();
    scene.as("peer").put(path(), note("Seen."), null).then().statusCode(200);
    String first = scene.as("peer").get(path()).header("ETag");
    scene.as("peer").put(path(), note("Seen twice."), first).then().statusCode(200);

    scene.as("peer").put(path(), note("Seen late."), first).then().statusCode(412);
    scene.as("lead").put(path(), note("Mine."), first).then().statusCode(403);

    assertThat(sql.value("select text from evidence_note where id = ?", id))
        .isEqualTo("Seen twice.");
  }

  @Test
  void notes_are_written_while_the_review_is_in_progress() {
    scene.reviewIn("READY").withTeam();

    scene.as("peer").put(path(), note("Too early."), null).then().statusCode(409);
  }

  @Test
  void a_note_names_a_component_of_the_framework() {
    scene.reviewIn("IN_PROGRESS").withTeam();

    scene
        .as("peer")
        .put(path(), note("Seen.").replace("leadership", "weather"), null)
        .then()
        .statusCode(422);
  }
}
