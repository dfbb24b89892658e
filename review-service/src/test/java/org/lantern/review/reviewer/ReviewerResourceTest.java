package org.lantern.review.reviewer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.review.SceneTest;

@QuarkusTest
class ReviewerResourceTest extends SceneTest {
  private Response qualify(UUID person, String phase, LocalDate from) {
    return scene
        .as("administrator")
        .create(
            "/api/v1/qualifications",
            """
            {"personId":"%s","programmeId":"%s","part":"PEER","phase":%s,"from":"%s",
             "until":"2040-01-01"}
            """
                .formatted(person, scene.programme, phase, from));
  }

  private Response train(LocalDate day) {
    return scene
        .as("administrator")
        .create(
            "/api/v1/training-records",
            "{\"personId\":\"%s\",\"programmeId\":\"%s\",\"kind\":\"SHADOWING\",\"heldOn\":\"%s\"}"
                .formatted(scene.peer, scene.programme, day));
  }

  @Test
  void somebody_is_trained_for_each_phase_once() {
    UUID person = scene.somebody("person", "REVIEWER");
    LocalDate from = LocalDate.of(2026, 1, 1);

    qualify(person, "\"PRIMARY\"", from).then().statusCode(201);
    qualify(person, "\"POST_16\"", from).then().statusCode(201);
    qualify(person, null, from).then().statusCode(201);
    qualify(person, null, from)
        .then()
        .statusCode(409)
        .body("detail", containsString("for this part and phase already"));
    qualify(person, "\"SPECIAL\"", LocalDate.of(2041, 1, 1))
        .then()
        .statusCode(422)
        .body("detail", containsString("cannot end before it begins"));

    String all = "/api/v1/qualifications?programmeId=" + scene.programme;
    scene
        .as("administrator")
        .get(all + "&phase=POST_16&part=PEER")
        .then()
        .body("items.personId", contains(person.toString()));
    scene.as("administrator").get(all + "&onDay=2025-01-01").then().body("total", equalTo(2));
    scene.as("person").get(all).then().statusCode(404);
    scene.as("person").get(all + "&personId=" + person).then().body("total", equalTo(3));
  }

  @Test
  void training_is_recorded_once_when_it_was_held() {
    LocalDate held = LocalDate.now().minusDays(7);

    train(held)
        .then()
        .statusCode(201)
        .body("kind", equalTo("SHADOWING"))
        .body("heldOn", equalTo(held.toString()));
    train(held).then().statusCode(409);
    train(LocalDate.now().plusDays(2)).then().statusCode(422);

    scene
        .as("peer")
        .get("/api/v1/training-records?personId=" + scene.peer + "&kind=SHADOWING")
        .then()
        .body("items.heldOn", contains(held.toString()));
    scene.as("lead").get("/api/v1/training-records?personId=" + scene.peer).then().statusCode(404);
  }
}
