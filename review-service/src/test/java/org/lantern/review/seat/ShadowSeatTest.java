package org.lantern.review.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.kit.task.Tasks;
import org.lantern.review.Scene;
import org.lantern.review.SceneTest;

/** Somebody in training goes along with a team, and is nothing to its strength. */
@QuarkusTest
class ShadowSeatTest extends SceneTest {
  private UUID shadow;

  @BeforeEach
  void somebody_in_training() {
    shadow = scene.newcomer("shadow");
  }

  private Response propose(UUID person, String part) {
    return scene
        .as("administrator")
        .create(
            "/api/v1/seats",
            "{\"reviewId\":\"%s\",\"personId\":\"%s\",\"part\":\"%s\"}"
                .formatted(scene.review, person, part));
  }

  private String proposed(UUID person, String part) {
    String id = propose(person, part).then().statusCode(201).extract().path("id");
    return scene.path("seats", UUID.fromString(id));
  }

  private Response accepts(String part, UUID person, String path) {
    scene.as("administrator").act(path, "invite").then().statusCode(200);
    scene.declares(part, scene.seatOf(person));
    return scene.as(part).act(path, "accept");
  }

  private void joins() {
    accepts("shadow", shadow, proposed(shadow, "SHADOW")).then().statusCode(200);
  }

  private Response confirm() {
    return scene.as("administrator").act(scene.path("reviews", scene.review), "confirm-team");
  }

  @Test
  void who_had_the_training_goes_the_way_of_every_seat_and_needs_no_qualification() {
    scene.reviewIn("DATED");
    String path = proposed(shadow, "SHADOW");
    scene.as("shadow").get(path).then().statusCode(404);
    scene.as("administrator").act(path, "invite").then().statusCode(200);
    scene
        .as("shadow")
        .act(path, "accept")
        .then()
        .statusCode(422)
        .body("detail", containsString("protocol"));
    scene.declares("shadow", scene.seatOf(shadow));

    scene
        .as("shadow")
        .act(path, "accept")
        .then()
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"))
        .body("part", equalTo("SHADOW"));

    scene.as("shadow").get(scene.path("reviews", scene.review)).then().statusCode(200);
    scene.as("shadow").act(path, "withdraw", "{\"reason\":\"Ill.\"}").then().statusCode(200);
    scene.as("shadow").get(scene.path("reviews", scene.review)).then().statusCode(404);
    assertThat(scene.eventsOf(Tasks.idOf("review", "seat-to-fill", scene.review, null))).isEmpty();
  }

  @Test
  void who_had_no_training_of_the_programme_before_the_visit_is_refused() {
    scene.reviewIn("DATED");
    sql.run("update training_record set kind = 'OBSERVED_LEAD' where person_id = ?", shadow);
    propose(shadow, "SHADOW")
        .then()
        .statusCode(422)
        .body("detail", containsString("no training of this programme"));

    sql.run(
        "update training_record set kind = 'TRAINING', held_on = ? where person_id = ?",
        LocalDate.now().plusDays(1),
        shadow);

    propose(shadow, "SHADOW").then().statusCode(422);
  }

  @Test
  void every_other_rule_is_asked_of_a_shadow_too() {
    scene.reviewIn("DATED");
    scene.employed(shadow, scene.school);
    scene.says(shadow, "NOT_FREE");
    sql.run("delete from assurance where person_id = ?", shadow);

    propose(shadow, "SHADOW")
        .then()
        .statusCode(422)
        .body(
            "detail",
            allOf(
                containsString("the school of this review"),
                containsString("Is not free on"),
                containsString("Has no assurance")));
  }

  @Test
  void a_tie_that_bars_ends_the_invitation_to_shadow() {
    scene.reviewIn("DATED");
    String path = proposed(shadow, "SHADOW");
    scene.as("administrator").act(path, "invite").then().statusCode(200);
    String declaration = path + "/declaration";

    scene
        .as("shadow")
        .put(
            declaration,
            """
            {"protocolVersion":%s,"agreesToProtocol":true,"agreesToConfidentiality":true,
             "ties":[{"kind":"FAMILY","about":"A sister."}]}
            """
                .formatted(sql.value("select max(version) from protocol")),
            scene.as("shadow").get(declaration).header("ETag"))
        .then()
        .statusCode(200);

    scene.as("administrator").get(path).then().body("state", equalTo("WITHDRAWN"));
    propose(shadow, "SHADOW").then().statusCode(422);
  }

  @Test
  void a_shadow_is_none_of_the_peers_that_a_team_needs() {
    scene.reviewIn("DATED");
    accepts("lead", scene.lead, proposed(scene.lead, "LEAD")).then().statusCode(200);
    joins();

    confirm().then().statusCode(422).body("detail", containsString("0 of 1 peers"));

    accepts("peer", scene.peer, proposed(scene.peer, "PEER")).then().statusCode(200);
    confirm().then().statusCode(200);
  }

  @Test
  void a_shadow_may_join_a_confirmed_team_until_the_visit_begins() {
    scene.reviewIn("READY").visitIn(30).withTeam();
    UUID late = scene.newcomer("late");

    joins();

    String path = proposed(late, "SHADOW");
    scene.as("administrator").act(path, "invite").then().statusCode(200);
    scene.declares("late", scene.seatOf(late));
    sql.run("update review set state = 'IN_PROGRESS' where id = ?", scene.review);
    scene
        .as("late")
        .act(path, "accept")
        .then()
        .statusCode(422)
        .body("detail", containsString("before the visit begins"));
  }

  @Test
  void a_shadow_keeps_nobody_from_the_team_and_is_kept_from_one_of_their_own_school() {
    scene.reviewIn("DATED").withRules("{\"strengths\":{\"TEAM_OF_ONE_SCHOOL\":\"HARD\"}}");
    scene.employed(shadow, scene.peersSchool);
    scene.assured(shadow, scene.peersSchool);
    joins();

    String peers = proposed(scene.peer, "PEER");

    scene.as("administrator").act(peers, "invite").then().statusCode(200);
    scene
        .as("administrator")
        .get(scene.path("seats", scene.seatOf(shadow)) + "/risks")
        .then()
        .body("rule", hasItem("TEAM_OF_ONE_SCHOOL"));
    scene.as("administrator").get(peers + "/risks").then().body("", empty());
  }

  /** Who would walk into the school is no less barred because they only look on. */
  @Test
  void a_barred_shadow_holds_the_team_up_until_they_have_gone() {
    scene.reviewIn("DATED").withTeam().withShadow(shadow);
    scene.employed(shadow, scene.school);
    confirm().then().statusCode(422).body("detail", containsString("at risk"));

    scene
        .as("administrator")
        .act(
            scene.path("seats", scene.seatOf(shadow)),
            "withdraw",
            "{\"reason\":\"Works there now.\"}")
        .then()
        .statusCode(200);

    confirm().then().statusCode(200);
  }

  @Test
  void an_administrator_who_shadows_is_walled_off_like_one_on_the_team() {
    scene.reviewIn("DATED").withTeam();
    UUID walled = scene.somebody("walled", "NETWORK_ADMIN");
    String propose =
        "{\"reviewId\":\"%s\",\"personId\":\"%s\",\"part\":\"SHADOW\"}"
            .formatted(scene.review, shadow);
    String path = scene.path("reviews", scene.review);
    scene.as("walled").get(path + "/team/candidates?part=PEER").then().statusCode(200);

    scene.withShadow(walled);

    scene.as("walled").get(path + "/team/candidates?part=PEER").then().statusCode(403);
    scene.as("walled").create("/api/v1/seats", propose).then().statusCode(403);
    sql.run("update seat set state = 'WITHDRAWN', joined = true where person_id = ?", walled);
    scene.as("walled").get(path).then().statusCode(404);
  }

  @Test
  void a_review_to_which_a_shadow_alone_comes_is_not_the_last_one() {
    var earlier = anotherScene().reviewIn("DATED").visitIn(-20).withTeam().withTakenDays();
    var none = anotherScene().reviewIn("DATED").visitIn(-10).withShadow(shadow).withTakenDays();
    for (var each : new Scene[] {earlier, none}) {
      sql.run("update review set school_id = ? where id = ?", scene.school, each.review);
    }
    scene.reviewIn("DATED").withRules("{\"strengths\":{\"LAST_TIME\":\"HARD\"}}");
    scene.trained(earlier.peer, "PEER");

    propose(earlier.peer, "PEER")
        .then()
        .statusCode(422)
        .body("detail", containsString("when this school was reviewed last"));
  }

  @Test
  void nobody_is_qualified_to_shadow() {
    scene
        .as("administrator")
        .create(
            "/api/v1/qualifications",
            "{\"personId\":\"%s\",\"programmeId\":\"%s\",\"part\":\"SHADOW\",\"until\":\"2099-01-01\"}"
                .formatted(shadow, scene.programme))
        .then()
        .statusCode(422)
        .body("detail", containsString("Nobody is qualified to shadow"));
  }

  @Test
  void candidates_are_ordered_for_those_who_review() {
    scene.reviewIn("DATED");

    scene
        .as("administrator")
        .get(scene.path("reviews", scene.review) + "/team/candidates?part=SHADOW")
        .then()
        .statusCode(400)
        .body("detail", containsString("Propose a shadow by name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lead", "administrator", "head"})
  void whoever_sees_the_team_sees_who_shadows_it(String part) {
    scene.reviewIn("READY").withTeam().withShadow(shadow);

    scene
        .as(part)
        .get(scene.path("reviews", scene.review) + "/team")
        .then()
        .body("find { it.personId == '%s' }.part".formatted(shadow), equalTo("SHADOW"));
  }
}
