package org.lantern.review.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.Erasure;
import org.lantern.review.SceneTest;

/** Looking for words tells what stands in texts that one may not read, and leaves who looked. */
@QuarkusTest
class RemovalSearchTest extends SceneTest {
  private static final String WORD = "Balthazar";

  @BeforeEach
  void a_note_that_names_somebody() {
    scene.reportIn("DRAFTING");
    sql.run("update evidence_note set text = 'By Balthazar.' where id = ?", scene.note);
    sql.run("update finding set text = 'By Balthazar.' where id = ?", scene.finding);
  }

  private String list() {
    return scene.path("reviews", scene.review) + "/removals";
  }

  private Response find(String part) {
    return scene.as(part).create(list() + "/preview", "{\"words\":\"%s\"}".formatted(WORD));
  }

  @Test
  void an_administrator_hears_whose_words_they_are_and_who_writes_them_where_they_stand() {
    find("administrator")
        .then()
        .statusCode(200)
        .body("places", equalTo(Map.of("words of the team", 2)));
    find("lead").then().statusCode(200).body("places", equalTo(Map.of("finding", 1, "note", 1)));
  }

  @Test
  void administrators_read_who_looked_and_when_and_nobody_reads_for_what() {
    find("head").then().statusCode(200);
    find("administrator").then().statusCode(200);

    scene
        .as("administrator")
        .get(list())
        .then()
        .statusCode(200)
        .body("lookedBy", contains(scene.administrator.toString(), scene.head.toString()))
        .body("[0].reviewId", equalTo(scene.review.toString()))
        .body("[0].removedBy", equalTo(null));
    scene.as("head").get(list()).then().statusCode(200).body("$", empty());
    assertThat(Erasure.found(sql, WORD)).containsOnly("evidence_note.text", "finding.text");
  }

  @Test
  void a_removal_that_finds_nothing_tells_that_as_well_and_leaves_who_tried() {
    String body = "{\"words\":\"Nobody here\",\"reason\":\"Named.\"}";

    scene.as("administrator").create(list(), body).then().statusCode(422);

    scene
        .as("administrator")
        .get(list())
        .then()
        .body("lookedBy", contains(scene.administrator.toString()));
  }

  @Test
  void who_may_not_look_leaves_nothing() {
    find("peer").then().statusCode(403);

    scene.as("administrator").get(list()).then().body("$", empty());
  }
}
