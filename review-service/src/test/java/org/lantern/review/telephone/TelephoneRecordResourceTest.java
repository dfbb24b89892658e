package org.lantern.review.telephone;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.actor.Telephone;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.testing.Tokens;
import org.lantern.review.SceneTest;

/** An administrator writes down what somebody said by telephone. */
@QuarkusTest
class TelephoneRecordResourceTest extends SceneTest {
  private Response says(UUID speaker, String thing, String verb, String body) {
    return says("administrator", speaker, thing, verb, body);
  }

  private Response says(String writer, UUID speaker, String thing, String verb, String body) {
    String etag = scene.as("administrator").get(thing).header("ETag");
    return given()
        .auth()
        .oauth2(Tokens.of(scene.addressOf(writer)))
        .contentType("application/json")
        .header(Telephone.SAID_BY, speaker)
        .header("If-Match", etag == null ? "\"0\"" : etag)
        .body(body)
        .post(thing + "/" + verb);
  }

  private Response asks(String writer, UUID speaker) {
    return asks(writer, speaker, LocalDate.now().minusDays(1), UUID.randomUUID().toString());
  }

  private Response asks(String writer, UUID speaker, LocalDate day, String key) {
    return given()
        .auth()
        .oauth2(Tokens.of(scene.addressOf(writer)))
        .contentType("application/json")
        .header(Telephone.SAID_BY, speaker)
        .header(Telephone.SAID_ON, day.toString())
        .header("Idempotency-Key", key)
        .body(
            "{\"schoolId\":\"%s\",\"programmeId\":\"%s\",\"wishes\":\"In May.\"}"
                .formatted(scene.school, scene.programme))
        .post("/api/v1/requests");
  }

  private UUID recordOf(UUID thing) {
    return (UUID) sql.value("select id from telephone_record where thing_id = ?", thing);
  }

  @Test
  void a_request_by_telephone_is_the_heads_and_says_who_wrote_it_down() {
    String id = asks("administrator", scene.head).then().statusCode(201).extract().path("id");

    UUID call = recordOf(UUID.fromString(id));
    scene
        .as("head")
        .get("/api/v1/requests/" + id + "/history")
        .then()
        .body("[0].action", equalTo("REQUEST"))
        .body("[0].personId", equalTo(scene.administrator.toString()))
        .body("[0].said.personId", equalTo(scene.head.toString()))
        .body("[0].said.day", equalTo(LocalDate.now().minusDays(1).toString()))
        .body("[0].said.recordId", equalTo(call.toString()))
        .body("[0].said.deniedAt", nullValue());
    assertThat(sql.value("select made_by from request where id = ?", UUID.fromString(id)))
        .isEqualTo(scene.head);
    assertThat(scene.eventsOf(Tasks.idOf("review", "said-by-telephone", call, scene.head)))
        .isEqualTo("review.task-opened.v1");
    assertThat(scene.eventsOf(call)).isEqualTo("review.call-recorded.v1");
    assertThat((String) sql.value("select envelope from outbox where aggregate_id = ?", call))
        .contains(scene.head.toString(), scene.administrator.toString())
        .doesNotContain("In May");
  }

  @Test
  void a_call_is_written_down_within_thirty_days() {
    LocalDate today = LocalDate.now();

    asks("administrator", scene.head, today.minusDays(31), "old")
        .then()
        .statusCode(422)
        .body("detail", containsString("within 30 days"))
        .body("detail", containsString("Ring the person"));
    asks("administrator", scene.head, today.minusDays(29), "lately").then().statusCode(201);
  }

  @Test
  void nobody_spoke_of_what_was_not_there_yet() {
    scene.offered();
    sql.run(
        "insert into history (thing, thing_id, at, action, to_state)"
            + " values ('day offer', ?, now() - interval '2 days', 'OFFER', 'OFFERED')",
        scene.offer);
    sql.run(
        "update day_offer_day set day = ? where day_offer_id = ?",
        LocalDate.now().plusDays(40),
        scene.offer);
    String path = scene.path("day-offers", scene.offer);

    says(scene.head, LocalDate.now().minusDays(4), path, "confirm")
        .then()
        .statusCode(422)
        .body("detail", containsString("Give the day on which they did"));
    says(scene.head, LocalDate.now().minusDays(1), path, "confirm").then().statusCode(200);
  }

  private Response says(UUID speaker, LocalDate day, String thing, String verb) {
    return given()
        .auth()
        .oauth2(Tokens.of(scene.addressOf("administrator")))
        .contentType("application/json")
        .header(Telephone.SAID_BY, speaker)
        .header(Telephone.SAID_ON, day.toString())
        .header("If-Match", scene.as("administrator").get(thing).header("ETag"))
        .body("{}")
        .post(thing + "/" + verb);
  }

  @Test
  void the_key_of_a_call_is_the_writers_and_good_for_one_speaker() {
    scene.somebody("other-administrator", "NETWORK_ADMIN");
    UUID delegate = scene.delegate();
    LocalDate day = LocalDate.now();
    String id = asks("administrator", scene.head, day, "one").then().extract().path("id");

    asks("administrator", scene.head, day, "one").then().statusCode(201).body("id", equalTo(id));
    asks("administrator", delegate, day, "one")
        .then()
        .statusCode(422)
        .body("detail", containsString("used for another request"));
    asks("other-administrator", scene.head, day, "one")
        .then()
        .statusCode(409)
        .body("detail", containsString("has asked for this programme already"));
  }

  @Test
  void who_is_tied_to_a_school_that_an_area_names_reads_nothing_of_a_call_about_it() {
    String id = asks("administrator", scene.head).then().statusCode(201).extract().path("id");
    String call = scene.path("telephone-records", recordOf(UUID.fromString(id)));
    UUID named = scene.member("Named");
    scene.aboutArea("Mathematics", named);
    UUID tied = scene.somebody("tied", "NETWORK_ADMIN");
    scene.as("tied").get(call).then().statusCode(200);

    scene.employed(tied, named);

    scene.as("tied").get(call).then().statusCode(404);
    scene.as("administrator").get(call).then().statusCode(200);
  }

  @Test
  void what_the_person_may_not_do_nobody_says_for_them() {
    asks("administrator", scene.peer).then().statusCode(403);
    scene.offered();

    says(scene.peer, scene.path("day-offers", scene.offer), "confirm", "{}").then().statusCode(404);
  }

  @Test
  void only_an_administrator_writes_down_what_others_say() {
    asks("peer", scene.head).then().statusCode(403);
    asks("assurer", scene.head).then().statusCode(403);
    asks("administrator", scene.administrator)
        .then()
        .statusCode(422)
        .body("detail", containsString("your own words"));
  }

  @Test
  void an_administrator_with_ties_writes_nothing_down_for_the_school() {
    scene.offered();
    scene.employed(scene.administrator, scene.school);

    asks("administrator", scene.head).then().statusCode(404);
    says(scene.head, scene.path("day-offers", scene.offer), "confirm", "{}").then().statusCode(404);
  }

  @Test
  void an_administrator_on_the_team_writes_nothing_down_of_the_review() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().visitIn(30).withTakenDays();
    sql.run(
        "insert into seat values (gen_random_uuid(), ?, ?, 'PEER', 'ACCEPTED', 0, true)",
        scene.review,
        scene.administrator);

    says(scene.head, scene.path("reviews", scene.review), "cancel", CANCELLED)
        .then()
        .statusCode(404);
    says(
            scene.peer,
            scene.path("seats", scene.seatOf(scene.peer)),
            "withdraw",
            "{\"reason\":\"Ill.\"}")
        .then()
        .statusCode(404);
    assertThat(sql.value("select count(*) from telephone_record where review_id = ?", scene.review))
        .isEqualTo(0L);
  }

  private static final String CANCELLED = "{\"for\":\"HOST\",\"reason\":\"A flood.\"}";

  @Test
  void days_are_confirmed_by_telephone_and_one_call_is_one_record() {
    scene.offered();
    sql.run(
        "update day_offer_day set day = ? where day_offer_id = ?",
        LocalDate.now().plusDays(40),
        scene.offer);

    says(scene.head, scene.path("day-offers", scene.offer), "confirm", "{}")
        .then()
        .statusCode(200)
        .body("state", equalTo("CONFIRMED"));

    UUID call = recordOf(scene.offer);
    assertThat(sql.value("select count(*) from history where said_in = ?", call)).isEqualTo(2L);
    assertThat(sql.value("select review_id from telephone_record where id = ?", call))
        .isEqualTo(sql.value("select id from review where request_id = ?", scene.request));
    assertThat(scene.eventsOf(call)).isEqualTo("review.call-recorded.v1");
  }

  @Test
  void what_was_said_of_a_request_belongs_to_the_review_that_is_made_of_it() {
    String id = asks("administrator", scene.head).then().statusCode(201).extract().path("id");
    UUID request = UUID.fromString(id);
    UUID call = recordOf(request);
    assertThat(sql.value("select review_id from telephone_record where id = ?", call)).isNull();
    sql.run("update request set state = 'ACCEPTED' where id = ?", request);
    sql.run(
        "insert into day_offer values (?, ?, ?, 'OFFERED', 0)", scene.offer, request, scene.school);
    sql.run("insert into day_offer_day values (?, ?)", scene.offer, LocalDate.now().plusDays(40));

    scene.as("head").act(scene.path("day-offers", scene.offer), "confirm").then().statusCode(200);

    assertThat(sql.value("select review_id from telephone_record where id = ?", call))
        .isEqualTo(sql.value("select id from review where request_id = ?", request));
  }

  @Test
  void a_cancellation_by_telephone_is_the_schools() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().visitIn(30).withTakenDays();

    says(scene.head, scene.path("reviews", scene.review), "cancel", CANCELLED)
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"));

    assertThat(sql.value("select step from telephone_record where thing_id = ?", scene.review))
        .isEqualTo("CANCEL");
  }

  @Test
  void an_acceptance_by_telephone_waits_for_the_persons_own_declaration() {
    scene.reviewIn("DATED").withTeam().visitIn(30).withTakenDays();
    UUID seat = scene.seatOf(scene.peer);
    sql.run("update seat set state = 'INVITED' where id = ?", seat);

    says(scene.peer, scene.path("seats", seat), "accept", "{}")
        .then()
        .statusCode(422)
        .body("detail", containsString("Nobody declares by telephone"));
    assertThat(sql.value("select count(*) from telephone_record where thing_id = ?", seat))
        .isEqualTo(0L);

    scene.declares("peer", seat);
    says(scene.peer, scene.path("seats", seat), "accept", "{}").then().statusCode(200);
    assertThat(scene.stateOf("seat", seat)).isEqualTo("ACCEPTED");
  }

  @Test
  void whoever_did_not_say_it_says_so_and_an_administrator_settles_it() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().visitIn(30).withTakenDays();
    UUID seat = scene.seatOf(scene.peer);
    says(scene.peer, scene.path("seats", seat), "withdraw", "{\"reason\":\"Ill.\"}")
        .then()
        .statusCode(200);
    UUID call = recordOf(seat);
    String path = scene.path("telephone-records", call);
    scene.as("lead").get(path).then().statusCode(404);
    scene.as("head").get(path).then().statusCode(404);
    String words = "{\"reason\":\"I only asked whether I could.\"}";
    scene.as("administrator").act(path, "deny", words).then().statusCode(403);

    scene.as("peer").act(path, "deny", words).then().statusCode(200);

    UUID toSettle = Tasks.idOf("review", "call-denied", call, null);
    assertThat(scene.eventsOf(toSettle)).isEqualTo("review.task-opened.v1");
    assertThat(scene.eventsOf(Tasks.idOf("review", "said-by-telephone", call, scene.peer)))
        .isEqualTo("review.task-opened.v1 review.task-closed.v1");
    scene
        .as("administrator")
        .get(scene.path("seats", seat) + "/history")
        .then()
        .body("said.deniedAt", hasItem(notNullValue()));
    scene.as("peer").act(path, "deny", words).then().statusCode(409);

    String settling = "{\"reason\":\"They are invited again.\"}";
    scene.as("administrator").get(path).then().statusCode(200).body("allowedActions", empty());
    scene
        .as("administrator")
        .act(path, "settle", settling)
        .then()
        .statusCode(403)
        .body("detail", containsString("You wrote this call down"));

    scene.somebody("other-administrator", "NETWORK_ADMIN");
    scene
        .as("other-administrator")
        .act(path, "settle", settling)
        .then()
        .statusCode(200)
        .body("state", equalTo("SETTLED"))
        .body("denial", equalTo("I only asked whether I could."));
    assertThat(scene.eventsOf(toSettle)).isEqualTo("review.task-opened.v1 review.task-closed.v1");
    assertThat(scene.eventsOf(call))
        .isEqualTo("review.call-recorded.v1 review.call-denied.v1 review.call-settled.v1");
  }

  @Test
  void who_wrote_a_call_down_is_not_asked_to_settle_it_under_any_id_of_theirs() {
    scene.offered();
    UUID call = UUID.randomUUID();
    UUID earlier = UUID.randomUUID();
    sql.run("insert into person_merge_copy values (?, ?)", earlier, scene.administrator);
    sql.run(
        "insert into telephone_record values (?, 'request', ?, 'REQUEST', ?, null, ?,"
            + " current_date, ?, now(), 'RECORDED', null, null, 0)",
        call,
        scene.request,
        scene.school,
        scene.head,
        earlier);
    String path = scene.path("telephone-records", call);

    scene.as("head").act(path, "deny", "{\"reason\":\"I did not.\"}").then().statusCode(200);

    assertThat(
            (String)
                sql.value(
                    "select envelope from outbox where aggregate_id = ?",
                    Tasks.idOf("review", "call-denied", call, null)))
        .contains("\"except\":[\"" + earlier + "\"]");
    scene
        .as("administrator")
        .act(path, "settle", "{\"reason\":\"They did.\"}")
        .then()
        .statusCode(403);
  }
}
