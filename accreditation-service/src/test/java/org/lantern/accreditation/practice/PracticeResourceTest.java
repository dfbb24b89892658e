package org.lantern.accreditation.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.accreditation.SceneTest;

@QuarkusTest
class PracticeResourceTest extends SceneTest {
  private String nomination(UUID review) {
    return "{\"reviewId\":\"%s\"}".formatted(review);
  }

  @Test
  void a_head_tells_writes_and_nominates_and_only_then_others_hear_of_it() {
    UUID id =
        UUID.fromString(
            scene
                .as("head")
                .create(
                    "/api/v1/practices",
                    "{\"schoolId\":\"%s\",\"title\":\"Reading\",\"text\":\"\"}"
                        .formatted(scene.school))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    String practice = scene.path("practices", id);
    scene
        .as("head")
        .put(practice, "{\"title\":\"Reading aloud\",\"text\":\"Daily.\"}", "\"0\"")
        .then()
        .statusCode(200);
    assertThat(scene.eventsOf(id)).isEmpty();

    scene
        .as("head")
        .act(practice, "nominate", nomination(scene.review))
        .then()
        .statusCode(200)
        .body("state", equalTo("NOMINATED"));

    assertThat(scene.eventsOf(id)).isEqualTo("accreditation.practice-nominated.v1");
    assertThat((String) sql.value("select envelope from outbox where aggregate_id = ?", id))
        .contains("Reading aloud")
        .doesNotContain("Daily.");
  }

  @Test
  void a_practice_is_nominated_to_a_coming_review_of_its_own_school_only() {
    scene.practiceIn("DRAFT");
    String practice = scene.path("practices", scene.practice);
    UUID foreign = UUID.randomUUID();
    sql.run("insert into review_copy values (?, ?, 'DATED')", foreign, UUID.randomUUID());

    for (UUID review : new UUID[] {foreign, UUID.randomUUID()}) {
      scene
          .as("head")
          .act(practice, "nominate", nomination(review))
          .then()
          .statusCode(422)
          .body("detail", containsString("dated review of the same school"));
    }
    sql.run("update review_copy set state = 'IN_PROGRESS' where id = ?", scene.review);
    scene.as("head").act(practice, "nominate", nomination(scene.review)).then().statusCode(422);

    assertThat(scene.stateOf("practice", scene.practice)).isEqualTo("DRAFT");
  }

  @Test
  void a_nominated_practice_is_not_nominated_again() {
    scene.practiceIn("NOMINATED");

    scene
        .as("head")
        .act(scene.path("practices", scene.practice), "nominate", nomination(scene.review))
        .then()
        .statusCode(409);
  }
}
