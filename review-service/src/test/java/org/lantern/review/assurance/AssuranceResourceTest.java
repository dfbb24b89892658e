package org.lantern.review.assurance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.review.SceneTest;

@QuarkusTest
class AssuranceResourceTest extends SceneTest {
  private UUID colleague;

  @BeforeEach
  void a_colleague_at_the_school() {
    colleague = scene.somebody("colleague", "REVIEWER");
    scene.employed(colleague, scene.school);
  }

  private Response give(String giver, UUID person, UUID school) {
    return give(giver, person, school, LocalDate.now().minusDays(3), LocalDate.now().plusYears(1));
  }

  private Response give(
      String giver, UUID person, UUID school, LocalDate checked, LocalDate until) {
    return scene
        .as(giver)
        .create(
            "/api/v1/assurances",
            "{\"personId\":\"%s\",\"schoolId\":%s,\"checkedOn\":\"%s\",\"until\":\"%s\"}"
                .formatted(person, school == null ? null : "\"" + school + "\"", checked, until));
  }

  private static String path(Response made) {
    return "/api/v1/assurances/" + made.then().statusCode(201).extract().path("id");
  }

  @Test
  void the_head_gives_it_for_the_people_of_the_school() {
    String path = path(give("head", colleague, scene.school));

    scene
        .as("colleague")
        .get(path)
        .then()
        .statusCode(200)
        .body("from", equalTo(LocalDate.now().toString()))
        .body("givenBy", equalTo(scene.head.toString()));
    scene.as("peer").get(path).then().statusCode(404);
  }

  @Test
  void nobody_gives_it_for_themselves_or_for_people_of_other_schools() {
    give("head", scene.head, scene.school)
        .then()
        .statusCode(403)
        .body("detail", containsString("for themselves"));
    give("head", scene.lead, scene.elsewhere).then().statusCode(403);
    give("head", scene.lead, scene.school)
        .then()
        .statusCode(422)
        .body("detail", containsString("does not work at that school"));
    give("administrator", colleague, scene.school).then().statusCode(403);
  }

  @Test
  void the_network_gives_it_for_heads_and_for_who_works_at_no_school() {
    UUID independent = scene.somebody("independent", "REVIEWER");
    scene.employed(scene.head, scene.school);

    give("administrator", independent, null).then().statusCode(201);
    give("administrator", scene.head, scene.school).then().statusCode(201);
    give("administrator", colleague, null)
        .then()
        .statusCode(422)
        .body("detail", containsString("its head gives the assurance"));
  }

  @Test
  void under_the_id_of_a_merged_record_the_person_who_remains_is_assured() {
    UUID before = UUID.randomUUID();
    UUID independent = scene.somebody("independent", "REVIEWER");
    sql.run(
        "insert into person_merge_copy (person_id, into_id) values (?, ?)", before, independent);
    UUID earlierSelf = UUID.randomUUID();
    sql.run(
        "insert into person_merge_copy (person_id, into_id) values (?, ?)",
        earlierSelf,
        scene.head);

    give("administrator", before, null)
        .then()
        .statusCode(201)
        .body("personId", equalTo(independent.toString()));
    give("head", earlierSelf, scene.school)
        .then()
        .statusCode(403)
        .body("detail", containsString("for themselves"));
  }

  @Test
  void checks_are_made_before_and_it_ends_after_it_begins() {
    LocalDate today = LocalDate.now();

    give("head", colleague, scene.school, today.plusDays(2), today.plusYears(1))
        .then()
        .statusCode(422)
        .body("detail", containsString("checks must be made before"));
    give("head", colleague, scene.school, today.minusYears(1), today.minusDays(1))
        .then()
        .statusCode(422)
        .body("detail", containsString("cannot end before it begins"));
  }

  @Test
  void one_that_is_revoked_refuses_the_seat() {
    scene.reviewIn("DATED");
    sql.run("delete from assurance where person_id = ?", scene.peer);
    UUID headThere = scene.somebody("head-there", "REVIEWER");
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, scope_id, valid_from)"
            + " values (?, 'HEAD', 'SCHOOL', ?, date '2020-01-01')",
        headThere,
        scene.peersSchool);
    String path = path(give("head-there", scene.peer, scene.peersSchool));
    String seat = scene.path("seats", proposed());
    scene.as("administrator").act(seat, "invite").then().statusCode(200);
    scene.declares("peer", UUID.fromString(seat.substring(seat.lastIndexOf('/') + 1)));

    scene.as("peer").act(path, "revoke").then().statusCode(403);
    scene.as("head-there").act(path, "revoke").then().statusCode(200);

    scene.as("head-there").act(path, "revoke").then().statusCode(409);
    scene
        .as("peer")
        .act(seat, "accept")
        .then()
        .statusCode(422)
        .body("detail", containsString("a rule of the season speaks against it"));
    scene
        .as("administrator")
        .get(seat + "/risks")
        .then()
        .body("sentence", hasItem(containsString("Has no assurance of A third school")));
  }

  private UUID proposed() {
    return UUID.fromString(
        scene
            .as("administrator")
            .create(
                "/api/v1/seats",
                "{\"reviewId\":\"%s\",\"personId\":\"%s\",\"part\":\"PEER\"}"
                    .formatted(scene.review, scene.peer))
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  @Test
  void one_of_an_employer_that_is_left_counts_no_more() {
    scene.reviewIn("DATED");
    sql.run(
        "update employment_copy set valid_until = current_date - 1 where person_id = ?",
        scene.peer);
    scene.employed(scene.peer, scene.elsewhere);

    scene
        .as("administrator")
        .get(scene.path("reviews", scene.review) + "/team/candidates?part=PEER")
        .then()
        .body("items.fits", contains(false))
        .body(
            "items[0].verdicts.find { it.rule == 'NOT_ASSURED' }.sentence",
            equalTo("Has no assurance of Another school that lasts for the whole visit."));
  }

  @Test
  void a_list_shows_ones_own_and_those_of_the_school_one_heads() {
    path(give("head", colleague, scene.school));

    scene.as("colleague").get("/api/v1/assurances").then().body("items", hasSize(1));
    scene
        .as("head")
        .get("/api/v1/assurances?schoolId=" + scene.school + "&onDay=" + LocalDate.now())
        .then()
        .body("items.personId", contains(colleague.toString()));
    scene
        .as("head")
        .get("/api/v1/assurances?personId=" + scene.peer)
        .then()
        .body("items", hasSize(0));
    scene
        .as("administrator")
        .get("/api/v1/assurances?personId=" + colleague + "&onDay=2000-01-01")
        .then()
        .body("items", hasSize(0));
  }
}
