package org.lantern.review.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.Tasks;
import org.lantern.review.SceneTest;

/** Nobody joins a team before they have agreed and declared; what bars is read by few. */
@QuarkusTest
class DeclarationResourceTest extends SceneTest {
  @Inject DeclarationRetention retention;

  private UUID seat;
  private String path;

  @BeforeEach
  void somebody_is_invited() {
    scene.reviewIn("DATED").visitIn(100);
    seat = invited();
    path = scene.path("seats", seat);
  }

  private UUID invited() {
    UUID made =
        UUID.fromString(
            scene
                .as("administrator")
                .create(
                    "/api/v1/seats",
                    "{\"reviewId\":\"%s\",\"personId\":\"%s\",\"part\":\"PEER\"}"
                        .formatted(scene.review, scene.peer))
                .path("id"));
    scene.as("administrator").act(scene.path("seats", made), "invite").then().statusCode(200);
    return made;
  }

  private int current() {
    return (int) sql.value("select max(version) from protocol");
  }

  private Response declare(String ties) {
    return declare(current(), true, ties);
  }

  private Response declare(int version, boolean agrees, String ties) {
    return scene
        .as("peer")
        .put(
            path + "/declaration",
            "{\"protocolVersion\":%d,\"agreesToProtocol\":%s,\"agreesToConfidentiality\":true,\"ties\":[%s]}"
                .formatted(version, agrees, ties),
            scene.as("peer").get(path + "/declaration").header("ETag"));
  }

  private static String tie(String kind) {
    return "{\"kind\":\"%s\",\"about\":\"My sister teaches there.\"}".formatted(kind);
  }

  private String told(String kind) {
    return scene.eventsOf(Tasks.idOf("review", kind, seat, null));
  }

  @Test
  void before_anything_is_declared_there_is_the_text_to_agree_to_and_nobody_joins() {
    scene
        .as("peer")
        .act(path, "accept")
        .then()
        .statusCode(422)
        .body("detail", containsString("Agree to the protocol and to confidentiality"));
    scene
        .as("peer")
        .get(path + "/declaration")
        .then()
        .statusCode(200)
        .body("protocol.text", notNullValue())
        .body("declaredAt", nullValue());
    scene.as("peer").get(path).then().body("phase", equalTo("PRIMARY"));
    scene.as("peer").get(scene.path("reviews", scene.review)).then().statusCode(404);
  }

  @Test
  void what_was_declared_meanwhile_is_neither_written_over_nor_weighed_unseen() {
    scene.as("administrator").get(path + "/declaration").then().header("ETag", equalTo("\"0\""));
    declare(tie("FRIENDSHIP")).then().statusCode(200).header("ETag", equalTo("\"1\""));

    scene
        .as("administrator")
        .act(path + "/declaration", "weigh", "{\"bars\":false,\"reason\":\"No.\"}", "\"0\"")
        .then()
        .statusCode(412);
    scene
        .as("peer")
        .put(
            path + "/declaration",
            "{\"protocolVersion\":%d,\"agreesToProtocol\":true,\"agreesToConfidentiality\":true,\"ties\":[]}"
                .formatted(current()),
            "\"0\"")
        .then()
        .statusCode(412);
  }

  @Test
  void which_text_somebody_agreed_to_and_when_is_kept_when_the_text_changes() {
    int agreed = current();
    declare("").then().statusCode(200);
    scene
        .as("administrator")
        .create("/api/v1/protocols", "{\"text\":\"A new text.\"}")
        .then()
        .statusCode(201)
        .body("version", equalTo(agreed + 1));

    scene
        .as("peer")
        .get(path + "/declaration")
        .then()
        .body("agreedVersion", equalTo(agreed))
        .body("declaredAt", notNullValue())
        .body("protocol.text", equalTo("A new text."));
    scene.as("peer").act(path, "accept").then().statusCode(200);
    scene.as("peer").get("/api/v1/protocols").then().body("version", hasItem(agreed));
  }

  @Test
  void an_earlier_text_and_a_refusal_to_agree_are_not_enough() {
    declare(current() - 1, true, "")
        .then()
        .statusCode(422)
        .body("detail", containsString("Read version " + current()));
    declare(current(), false, "")
        .then()
        .statusCode(422)
        .body("detail", containsString("or decline with a reason"));
    assertThat(sql.rows("select 1 from declaration where seat_id = ?", seat)).isEmpty();
  }

  @Test
  void a_tie_that_bars_ends_the_invitation_and_only_those_who_allocate_read_it() {
    declare(tie("FAMILY")).then().statusCode(200).body("bars", equalTo(true));

    assertThat(scene.stateOf("seat", seat)).isEqualTo("WITHDRAWN");
    assertThat(scene.eventsOf(Tasks.idOf("review", "seat-to-fill", scene.review, null)))
        .isEqualTo("review.task-opened.v1");
    scene
        .as("administrator")
        .get(path + "/declaration")
        .then()
        .body("ties.about", hasItem("My sister teaches there."));
    scene.as("head").get(path + "/declaration").then().statusCode(403);
    scene.as("head").get(path).then().body("note", equalTo("Not available for this review."));
    scene
        .as("administrator")
        .create(
            "/api/v1/seats",
            "{\"reviewId\":\"%s\",\"personId\":\"%s\",\"part\":\"PEER\"}"
                .formatted(scene.review, scene.peer))
        .then()
        .statusCode(422)
        .body("detail", containsString("Has declared a tie"));
  }

  @Test
  void a_tie_that_may_bar_is_weighed_before_the_team_is_confirmed() {
    declare(tie("KNOWS_STAFF")).then().statusCode(200).body("bars", equalTo(false));
    scene.as("peer").act(path, "accept").then().statusCode(200);
    assertThat(told("ties-to-weigh")).isEqualTo("review.task-opened.v1");
    scene
        .as("administrator")
        .get(scene.path("reviews", scene.review))
        .then()
        .body("lacking.CONFIRM_TEAM", hasItem(containsString("A declared tie")));

    weigh(false).then().statusCode(200).body("weighing", equalTo("They met once."));

    assertThat(told("ties-to-weigh")).isEqualTo("review.task-opened.v1 review.task-closed.v1");
    scene
        .as("administrator")
        .get(scene.path("reviews", scene.review))
        .then()
        .body("lacking.CONFIRM_TEAM", hasSize(1));
    scene.as("peer").get(path + "/declaration").then().body("weighing", nullValue());
    weigh(true).then().statusCode(409);
  }

  @Test
  void a_tie_declared_once_the_review_was_ready_is_weighed_before_it_begins() {
    declare("").then().statusCode(200);
    scene.as("peer").act(path, "accept").then().statusCode(200);
    sql.run("update review set state = 'READY' where id = ?", scene.review);

    declare(tie("KNOWS_STAFF")).then().statusCode(200);

    sql.run(
        "insert into seat values (?, ?, ?, 'LEAD', 'ACCEPTED', 0, true)",
        UUID.randomUUID(),
        scene.review,
        scene.lead);
    String review = scene.path("reviews", scene.review);
    scene
        .as("lead")
        .get(review)
        .then()
        .body("lacking.START", hasItem(containsString("A declared tie")));
    weigh(false).then().statusCode(200);
    scene
        .as("lead")
        .get(review)
        .then()
        .body("lacking.START", not(hasItem(containsString("A declared tie"))));
  }

  private Response weigh(boolean bars) {
    String declaration = path + "/declaration";
    return scene
        .as("administrator")
        .act(declaration, "weigh", "{\"bars\":%s,\"reason\":\"They met once.\"}".formatted(bars));
  }

  @Test
  void a_tie_that_is_found_to_bar_ends_the_invitation() {
    declare(tie("OTHER")).then().statusCode(200);

    weigh(true).then().statusCode(200);

    assertThat(scene.stateOf("seat", seat)).isEqualTo("WITHDRAWN");
  }

  @Test
  void who_is_barred_stays_so_until_somebody_who_allocates_lifts_it() {
    declare("").then().statusCode(200);
    scene.as("peer").act(path, "accept").then().statusCode(200);
    declare(tie("FAMILY")).then().statusCode(200).body("bars", equalTo(true));
    weigh(false).then().statusCode(409);

    declare("").then().statusCode(200).body("bars", equalTo(true)).body("weighing", nullValue());

    assertThat(told("ties-to-weigh")).endsWith("review.task-opened.v1");
    scene
        .as("administrator")
        .get(path + "/declaration")
        .then()
        .body("ties.kind", hasItem("FAMILY"))
        .body("weighing", containsString("Declared anew"));
    scene
        .as("administrator")
        .get(scene.path("reviews", scene.review))
        .then()
        .body("lacking.CONFIRM_TEAM", hasItem(containsString("A declared tie")));
    weigh(false).then().statusCode(200).body("bars", equalTo(false));
  }

  @Test
  void what_waits_to_be_weighed_waits_though_it_is_taken_back() {
    declare(tie("KNOWS_STAFF")).then().statusCode(200);

    declare("").then().statusCode(200).body("ties.kind", hasItem("KNOWS_STAFF"));

    assertThat(told("ties-to-weigh")).doesNotContain("review.task-closed.v1");
    weigh(true).then().statusCode(200);
    assertThat(scene.stateOf("seat", seat)).isEqualTo("WITHDRAWN");
  }

  @Test
  void who_declares_twice_at_once_reads_what_was_declared() {
    declare("").then().statusCode(200);

    scene
        .as("peer")
        .put(
            path + "/declaration",
            "{\"protocolVersion\":%d,\"agreesToProtocol\":true,\"agreesToConfidentiality\":true,\"ties\":[]}"
                .formatted(current()),
            "\"7\"")
        .then()
        .statusCode(412);
    scene.as("administrator").put(path + "/declaration", "{}", "\"0\"").then().statusCode(400);
  }

  @Test
  void declarations_go_when_they_were_kept_long_enough() {
    declare(tie("KNOWS_STAFF")).then().statusCode(200);
    sql.run(
        "update declaration set declared_at = now() - interval '4 years' where seat_id = ?", seat);

    int gone =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    retention
                        .kinds()
                        .getFirst()
                        .deleting()
                        .before(LocalDate.now().minusYears(3), 10));

    assertThat(gone).isEqualTo(1);
    assertThat(sql.rows("select 1 from declared_tie where seat_id = ?", seat)).isEmpty();
  }
}
