package org.lantern.review.reviewer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

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

  private String renewed(UUID person, LocalDate from) {
    return qualify(person, null, from).then().statusCode(201).extract().path("id");
  }

  private Response end(String id, LocalDate lastDay) {
    return scene
        .as("administrator")
        .act(
            "/api/v1/qualifications/" + id,
            "end",
            "{\"lastDay\":\"%s\",\"reason\":\"Took up another office.\"}".formatted(lastDay));
  }

  @Test
  void training_is_renewed_with_days_of_its_own_and_both_are_kept_with_who_recorded_them() {
    UUID person = scene.somebody("person", "REVIEWER");
    renewed(person, LocalDate.of(2026, 1, 1));
    String second = renewed(person, LocalDate.of(2027, 1, 1));

    scene
        .as("person")
        .get("/api/v1/qualifications?personId=" + person + "&onDay=2026-06-01")
        .then()
        .body("total", equalTo(1));
    scene
        .as("person")
        .get("/api/v1/qualifications/" + second)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"0\""))
        .body("from", equalTo("2027-01-01"))
        .body("recordedBy", equalTo(scene.administrator.toString()));
    scene.as("peer").get("/api/v1/qualifications/" + second).then().statusCode(404);
  }

  @Test
  void a_qualification_is_ended_with_the_reason_and_whatever_lasts_longer_ends_with_it() {
    UUID person = scene.somebody("person", "REVIEWER");
    String first = renewed(person, LocalDate.of(2026, 1, 1));
    String second = renewed(person, LocalDate.of(2027, 1, 1));
    LocalDate last = LocalDate.of(2028, 1, 1);

    end(second, LocalDate.of(2026, 12, 31))
        .then()
        .statusCode(422)
        .body("detail", containsString("cannot end before it begins"));
    end(second, LocalDate.of(2040, 1, 1))
        .then()
        .statusCode(422)
        .body("detail", containsString("Choose a day before 2040-01-01"));
    end(second, last)
        .then()
        .statusCode(200)
        .body("until", equalTo("2028-01-01"))
        .body("lastingUntil", equalTo("2040-01-01"))
        .body("endedBecause", equalTo("Took up another office."))
        .body("endedBy", equalTo(scene.administrator.toString()));
    end(second, last.minusDays(1)).then().statusCode(409);

    scene
        .as("person")
        .get("/api/v1/qualifications/" + first)
        .then()
        .body("until", equalTo("2028-01-01"));
    renewed(person, LocalDate.of(2029, 1, 1));
  }

  @Test
  void who_stops_for_one_phase_stops_for_all_and_what_was_to_begin_later_does_not() {
    UUID person = scene.somebody("person", "REVIEWER");
    LocalDate from = LocalDate.of(2026, 1, 1);
    String primary = qualify(person, "\"PRIMARY\"", from).path("id");
    String all = renewed(person, from);
    String later = renewed(person, LocalDate.of(2029, 1, 1));
    String other = qualify(person, "\"POST_16\"", from).path("id");

    end(primary, LocalDate.of(2028, 1, 1))
        .then()
        .statusCode(200)
        .body("id", equalTo(primary))
        .body("until", equalTo("2028-01-01"))
        .body("alsoEnded.id", contains(all, later))
        .body("alsoEnded.lastingUntil", everyItem(equalTo("2040-01-01")));

    String mine = "/api/v1/qualifications?personId=" + person + "&onDay=";
    scene.as("person").get(mine + "2028-01-01").then().body("total", equalTo(3));
    scene.as("person").get(mine + "2030-01-01").then().body("items.id", contains(other));
  }

  @Test
  void who_stops_for_all_phases_stops_for_each() {
    UUID person = scene.somebody("person", "REVIEWER");
    LocalDate from = LocalDate.of(2026, 1, 1);
    String primary = qualify(person, "\"PRIMARY\"", from).path("id");
    String all = renewed(person, from);

    end(all, LocalDate.of(2028, 1, 1))
        .then()
        .statusCode(200)
        .body("alsoEnded.id", contains(primary));
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
        .body("detail", containsString("for this part and phase from this day already"));
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

  @Test
  void who_was_merged_into_another_record_is_trained_as_the_person_who_remains() {
    UUID before = UUID.randomUUID();
    UUID person = scene.somebody("person", "REVIEWER");
    sql.run("insert into person_merge_copy (person_id, into_id) values (?, ?)", before, person);
    String training =
        "{\"personId\":\"%s\",\"programmeId\":\"%s\",\"kind\":\"TRAINING\",\"heldOn\":\"2026-01-01\"}"
            .formatted(before, scene.programme);

    qualify(before, null, LocalDate.of(2026, 1, 1))
        .then()
        .statusCode(201)
        .body("personId", equalTo(person.toString()));
    scene
        .as("administrator")
        .create("/api/v1/training-records", training)
        .then()
        .statusCode(201)
        .body("personId", equalTo(person.toString()));

    scene
        .as("person")
        .get("/api/v1/qualifications?personId=" + person)
        .then()
        .body("total", equalTo(1));
    scene
        .as("person")
        .get("/api/v1/training-records?personId=" + person)
        .then()
        .body("total", equalTo(1));
  }
}
