package org.lantern.review.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.Tasks;
import org.lantern.review.SceneTest;

/** A school may object to whoever was asked to join its review. */
@QuarkusTest
class ObjectionResourceTest extends SceneTest {
  private UUID seat;

  @BeforeEach
  void a_team() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().visitIn(30).withTakenDays();
    seat = scene.seatOf(scene.peer);
  }

  private Response raise(String part) {
    return scene
        .as(part)
        .create(
            "/api/v1/objections",
            "{\"seatId\":\"%s\",\"reason\":\"They applied for a post here.\"}".formatted(seat));
  }

  private UUID raised() {
    return UUID.fromString(raise("head").then().statusCode(201).extract().path("id"));
  }

  private String told(UUID objection) {
    return scene.eventsOf(Tasks.idOf("review", "objection-to-decide", objection, null));
  }

  @Test
  void the_head_objects_and_those_who_allocate_read_why_and_nobody_else() {
    scene.delegate();
    UUID objection = raised();
    String path = scene.path("objections", objection);

    scene
        .as("administrator")
        .get(path)
        .then()
        .statusCode(200)
        .body("reason", equalTo("They applied for a post here."));
    scene.as("delegate").get(path).then().statusCode(200).body("reason", nullValue());
    scene.as("peer").get(path).then().statusCode(404);
    scene.as("lead").get(path).then().statusCode(404);
    scene
        .as("peer")
        .get(scene.path("reviews", scene.review) + "/objections")
        .then()
        .statusCode(403);
    scene
        .as("administrator")
        .get(scene.path("reviews", scene.review) + "/objections")
        .then()
        .body("$", hasSize(1));
    assertThat(told(objection)).isEqualTo("review.task-opened.v1");
    assertThat(
            (String)
                sql.value(
                    "select string_agg(envelope, ' ') from outbox where aggregate_id in (?, ?)",
                    objection,
                    Tasks.idOf("review", "objection-to-decide", objection, null)))
        .doesNotContain("applied");
    raise("head").then().statusCode(409);
  }

  @Test
  void an_objection_that_is_upheld_ends_the_seat_and_the_person_is_told_no_reason() {
    UUID objection = raised();

    scene
        .as("administrator")
        .act(scene.path("objections", objection), "uphold", "{\"reason\":\"We agree.\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("UPHELD"));

    assertThat(scene.stateOf("seat", seat)).isEqualTo("WITHDRAWN");
    assertThat(told(objection)).isEqualTo("review.task-opened.v1 review.task-closed.v1");
    assertThat(scene.eventsOf(objection))
        .isEqualTo("review.objection-raised.v1 review.objection-upheld.v1");
    assertThat(scene.eventsOf(Tasks.idOf("review", "seat-withdrawn", seat, scene.peer)))
        .isEqualTo("review.task-opened.v1");
    assertThat(scene.eventsOf(Tasks.idOf("review", "seat-to-fill", scene.review, null)))
        .isEqualTo("review.task-opened.v1");
    assertThat(scene.as("peer").get(scene.path("seats", seat) + "/history").asString())
        .doesNotContain("applied")
        .doesNotContain("We agree.");
  }

  @Test
  void an_objection_that_is_set_aside_leaves_the_seat_and_the_school_reads_why() {
    UUID objection = raised();

    scene
        .as("administrator")
        .act(scene.path("objections", objection), "set-aside", "{\"reason\":\"Long ago.\"}")
        .then()
        .statusCode(200);

    assertThat(scene.stateOf("seat", seat)).isEqualTo("ACCEPTED");
    scene
        .as("head")
        .get(scene.path("objections", objection))
        .then()
        .body("state", equalTo("SET_ASIDE"))
        .body("decision", equalTo("Long ago."));
    raised();
  }

  @Test
  void the_school_takes_an_objection_back() {
    UUID objection = raised();
    String path = scene.path("objections", objection);

    scene.as("administrator").act(path, "withdraw").then().statusCode(403);
    scene.as("head").act(path, "withdraw").then().statusCode(200);

    assertThat(told(objection)).isEqualTo("review.task-opened.v1 review.task-closed.v1");
    scene.as("administrator").act(path, "uphold", "{\"reason\":\"x\"}").then().statusCode(409);
  }

  @Test
  void when_the_person_leaves_anyway_nothing_is_left_to_decide() {
    UUID objection = raised();

    scene
        .as("peer")
        .act(scene.path("seats", seat), "withdraw", "{\"reason\":\"Ill.\"}")
        .then()
        .statusCode(200);

    assertThat(scene.stateOf("objection", objection)).isEqualTo("LAPSED");
    assertThat(told(objection)).isEqualTo("review.task-opened.v1 review.task-closed.v1");
  }

  @Test
  void no_review_is_ready_or_begins_while_an_objection_waits_and_the_team_learns_of_none() {
    sql.run("update review set state = 'READY' where id = ?", scene.review);
    scene.visitIn(0);
    UUID objection = raised();
    String review = scene.path("reviews", scene.review);

    scene
        .as("lead")
        .act(review, "start")
        .then()
        .statusCode(422)
        .body("detail", containsString("The network has something to decide"))
        .body("detail", not(containsString("object")));
    sql.run("update review set state = 'TEAM_CONFIRMED' where id = ?", scene.review);
    scene
        .as("lead")
        .get(review)
        .then()
        .body("lacking.MARK_READY", hasItem(containsString("something to decide")));

    scene.as("head").act(scene.path("objections", objection), "withdraw").then().statusCode(200);
    sql.run("update review set state = 'READY' where id = ?", scene.review);
    scene.as("lead").act(review, "start").then().statusCode(200);
  }

  @Test
  void once_the_review_has_begun_a_school_objects_no_more() {
    sql.run("update review set state = 'IN_PROGRESS' where id = ?", scene.review);

    raise("head").then().statusCode(422).body("detail", containsString("before its review begins"));
  }

  @Test
  void nobody_else_objects() {
    raise("administrator").then().statusCode(403);
    raise("lead").then().statusCode(403);
    scene.somebody("stranger", "REVIEWER");
    raise("stranger").then().statusCode(404);
  }

  @Test
  void an_administrator_who_is_objected_to_hears_nothing_of_it() {
    UUID other = scene.somebody("other", "REVIEWER");
    sql.run("update review set state = 'DATED' where id = ?", scene.review);
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, valid_from)"
            + " values (?, 'NETWORK_ADMIN', 'NETWORK', date '2020-01-01')",
        other);
    sql.run(
        "insert into seat values (gen_random_uuid(), ?, ?, 'PEER', 'INVITED', 0, true)",
        scene.review,
        other);
    seat = scene.seatOf(other);

    UUID objection = raised();

    scene.as("other").get(scene.path("objections", objection)).then().statusCode(404);
    scene
        .as("other")
        .get(scene.path("reviews", scene.review) + "/objections")
        .then()
        .body("$", hasSize(0));
    assertThat(
            (String)
                sql.value(
                    "select envelope from outbox where aggregate_id = ?",
                    Tasks.idOf("review", "objection-to-decide", objection, null)))
        .contains(other.toString());
  }
}
