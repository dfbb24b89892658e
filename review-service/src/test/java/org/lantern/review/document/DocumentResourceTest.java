package org.lantern.review.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.retention.Retention;
import org.lantern.review.SceneTest;

@QuarkusTest
class DocumentResourceTest extends SceneTest {
  private static final int LARGEST = 20 * 1024 * 1024;

  @Inject Retention retention;
  @Inject PieceTables pieces;

  private final UUID id = UUID.randomUUID();

  private String path() {
    return scene.path("documents", id);
  }

  private String address(String name) {
    return path() + "?reviewId=" + scene.review + "&name=" + name;
  }

  private static Map<String, String> headers(HttpResponse<?> answer) {
    Map<String, String> headers = new HashMap<>();
    answer.headers().map().forEach((name, values) -> headers.put(name, String.join(",", values)));
    return headers;
  }

  private Response uploads(String who, String name, byte[] content) {
    return scene.as(who).upload(address(name), content);
  }

  private String list() {
    return "/api/v1/documents?reviewId=" + scene.review;
  }

  private static byte[] text(int size) {
    byte[] content = new byte[size];
    for (int i = 0; i < size; i++) {
      content[i] = (byte) ('a' + i % 26);
    }
    return content;
  }

  private static String sha256(byte[] content) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }

  @Test
  void the_largest_document_comes_back_byte_by_byte_and_always_to_be_saved() throws Exception {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().withAgreements();
    byte[] content = text(LARGEST);

    var sent = scene.as("head").large("PUT", address("%C3%9Cbersicht%201.txt"), content);
    assertThat(sent.statusCode()).isEqualTo(200);
    assertThat(new String(sent.body(), StandardCharsets.UTF_8))
        .contains("\"size\":" + LARGEST, "\"mediaType\":\"text/plain\"", sha256(content));

    var read = scene.as("peer").large("GET", path() + "/content", new byte[0]);
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.body()).isEqualTo(content);
    assertThat(headers(read))
        .containsEntry("content-type", "text/plain")
        .containsEntry("content-length", Integer.toString(LARGEST))
        .containsEntry(
            "content-disposition",
            "attachment; filename=\"_bersicht 1.txt\";"
                + " filename*=UTF-8''%C3%9Cbersicht%201.txt")
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("content-security-policy", "sandbox")
        .containsEntry("cache-control", "private, no-cache")
        .containsEntry("etag", "\"" + sha256(content) + "\"");
    assertThat(sql.value("select max(length(content)) from document_piece")).isEqualTo(256 * 1024);
  }

  @Test
  void one_byte_more_is_too_large_and_leaves_nothing() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().withAgreements();

    var sent = scene.as("head").large("PUT", address("plan.txt"), text(LARGEST + 1));

    assertThat(sent.statusCode()).isEqualTo(413);
    assertThat(new String(sent.body(), StandardCharsets.UTF_8))
        .contains("A document has at most 20971520 bytes");
    assertThat(sql.value("select count(*) from document where id = ?", id)).isEqualTo(0L);
  }

  @Test
  void who_has_it_already_is_not_sent_it_again() throws Exception {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().withAgreements();
    uploads("head", "plan.txt", Files.TEXT).then().statusCode(200);

    scene
        .as("lead")
        .getUnless(path() + "/content", "\"" + sha256(Files.TEXT) + "\"")
        .then()
        .statusCode(304);
  }

  @Test
  void twice_is_one_and_another_file_wants_an_id_of_its_own() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().withAgreements();
    uploads("head", "plan.txt", Files.TEXT).then().statusCode(200);

    uploads("head", "plan.txt", Files.TEXT).then().statusCode(200);

    scene.as("head").get(list()).then().body("id", contains(id.toString()));
    uploads("head", "plan.pdf", Files.PDF)
        .then()
        .statusCode(409)
        .body("detail", containsString("an id of its own"));
    assertThat(scene.historyOf(id)).isEqualTo("UPLOAD");
  }

  @Test
  void two_at_once_are_one() throws Exception {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().withAgreements();

    List<Integer> answers =
        atOnce(
            () -> uploads("head", "plan.txt", Files.TEXT),
            () -> uploads("head", "plan.txt", Files.TEXT));

    assertThat(answers).containsExactly(200, 200);
    assertThat(sql.value("select count(*) from document_piece where document_id = ?", id))
        .isEqualTo(1L);
  }

  @Test
  void a_file_of_another_kind_is_refused_and_leaves_nothing() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().withAgreements();

    uploads("head", "plan.pdf", Files.PROGRAM)
        .then()
        .statusCode(422)
        .body("detail", containsString("Send one of these"));
    uploads("head", "plan.pdf", new byte[0]).then().statusCode(422);
    uploads("head", "../plan.pdf", Files.PDF).then().statusCode(400);
    uploads("head", "plan\n.pdf", Files.PDF).then().statusCode(400);

    assertThat(sql.value("select count(*) from document where review_id = ?", scene.review))
        .isEqualTo(0L);
  }

  @Test
  void the_school_gives_and_the_team_reads_and_nobody_else_knows() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().withAgreements();
    scene.delegate();
    scene.atSchool("coordinator", "COORDINATOR");
    scene.atSchool("governor", "GOVERNOR");
    UUID invited = scene.somebody("invited", "REVIEWER");
    sql.run(
        "insert into seat values (?, ?, ?, 'PEER', 'INVITED', 0, true)",
        UUID.randomUUID(),
        scene.review,
        invited);
    UUID tied = scene.somebody("tied", "NETWORK_ADMIN");
    scene.employed(tied, scene.school);
    uploads("coordinator", "plan.txt", Files.TEXT).then().statusCode(200);

    for (String reader : List.of("head", "delegate", "coordinator", "lead", "peer")) {
      scene.as(reader).get(list()).then().statusCode(200).body("id", contains(id.toString()));
      scene.as(reader).get(path()).then().statusCode(200);
      scene.as(reader).get(path() + "/content").then().statusCode(200);
    }
    for (String other : List.of("invited", "tied", "administrator", "assurer", "governor")) {
      scene.as(other).get(list()).then().statusCode(404);
      scene.as(other).get(path()).then().statusCode(404);
      scene.as(other).get(path() + "/content").then().statusCode(404);
    }
    uploads("lead", "other.txt", Files.TEXT).then().statusCode(403);
    uploads("invited", "other.txt", Files.TEXT).then().statusCode(404);
  }

  @Test
  void what_the_school_removes_is_gone_and_who_removed_it_when_and_why_stays() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().withAgreements();
    uploads("head", "plan.txt", Files.TEXT).then().statusCode(200);
    String why = "{\"neverWritten\":false,\"reason\":\"An old one.\"}";
    scene.as("lead").act(path(), "remove", why).then().statusCode(403);

    scene
        .as("head")
        .act(path(), "remove", why)
        .then()
        .statusCode(200)
        .body("state", equalTo("REMOVED"))
        .body("name", equalTo("plan.txt"))
        .body("removedBy", equalTo(scene.head.toString()))
        .body("removedAt", notNullValue())
        .body("removedBecause", equalTo("An old one."))
        .body("allowedActions", empty());

    scene.as("peer").get(path() + "/content").then().statusCode(404);
    scene.as("peer").get(path()).then().statusCode(200).body("removedBecause", nullValue());
    assertThat(sql.value("select count(*) from document_piece where document_id = ?", id))
        .isEqualTo(0L);
    uploads("head", "plan.txt", Files.TEXT)
        .then()
        .statusCode(409)
        .body("detail", containsString("stays so"));
    scene.as("head").get(path() + "/history").then().body("action", contains("UPLOAD", "REMOVE"));
  }

  @Test
  void of_what_should_never_have_been_written_not_even_the_name_stays() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().withAgreements();
    uploads("head", "Amber.txt", Files.TEXT).then().statusCode(200);

    scene
        .as("head")
        .act(path(), "remove", "{\"neverWritten\":true,\"reason\":\"It names a pupil.\"}")
        .then()
        .statusCode(200)
        .body("name", equalTo(""))
        .body("sha256", equalTo(""));

    scene.as("head").get(list()).then().body("[0].state", equalTo("REMOVED"));
  }

  @Test
  void a_review_holds_only_so_many_documents_and_removed_ones_do_not_count() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().withAgreements();
    sql.run(
        "insert into document select gen_random_uuid(), ?, 'KEPT', 'x.txt', 'text/plain', 5000000,"
            + " 's', ?, now(), null, null, null, 0 from generate_series(1, 100)",
        scene.review,
        scene.head);

    uploads("head", "plan.txt", Files.TEXT)
        .then()
        .statusCode(422)
        .body("rules", hasSize(1))
        .body("rules[0]", containsString("at most 100 documents"));
    sql.run("update document set size = 8000000 where review_id = ?", scene.review);
    uploads("head", "plan.txt", Files.TEXT).then().statusCode(422).body("rules", hasSize(2));
    sql.run(
        "update document set state = 'REMOVED', removed_at = now(), removed_because = ''"
            + " where review_id = ?",
        scene.review);

    uploads("head", "plan.txt", Files.TEXT).then().statusCode(200);
  }

  @Test
  void nothing_is_given_once_findings_are_agreed_or_the_review_does_not_take_place() {
    scene.reviewIn("FINDINGS_AGREED").withTeam().withAgreements();
    uploads("head", "plan.txt", Files.TEXT).then().statusCode(409);

    sql.run("update review set state = 'ABANDONED' where id = ?", scene.review);

    uploads("head", "plan.txt", Files.TEXT).then().statusCode(422);
  }

  @Test
  void who_came_to_the_team_without_agreeing_to_the_protocol_reads_once_they_have() {
    scene.reviewIn("TEAM_CONFIRMED").visitIn(10).withTeam();
    uploads("head", "plan.txt", Files.TEXT).then().statusCode(200);
    for (String each : List.of(list(), path(), path() + "/content", path() + "/history")) {
      scene
          .as("peer")
          .get(each)
          .then()
          .statusCode(403)
          .body("detail", containsString("Agree to the protocol"));
    }

    scene.declares("peer", scene.seatOf(scene.peer));

    scene.as("peer").get(list()).then().statusCode(200).body("id", contains(id.toString()));
    scene.as("peer").get(path() + "/content").then().statusCode(200);
    scene.as("lead").get(path()).then().statusCode(403);
  }

  @Test
  void documents_of_a_review_that_waits_for_other_days_stay() {
    scene.reviewIn("TEAM_CONFIRMED").withConfirmedDays().withTeam().withAgreements();
    uploads("head", "plan.txt", Files.TEXT).then().statusCode(200);
    scene
        .as("head")
        .act(
            scene.path("reviews", scene.review), "postpone", "{\"keepTeam\":true,\"reason\":\"x\"}")
        .then()
        .statusCode(200);
    sql.run(
        "update review_day set day = ? where review_id = ?",
        LocalDate.now().minusYears(1).minusDays(1),
        scene.review);

    retention.deleteOld();

    assertThat(sql.value("select count(*) from document where id = ?", id)).isEqualTo(1L);
  }

  @Test
  void documents_go_a_year_after_the_visit() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().withAgreements();
    uploads("head", "plan.txt", Files.TEXT).then().statusCode(200);
    LocalDate longAgo = LocalDate.now().minusYears(1).minusDays(1);
    retention.deleteOld();
    assertThat(sql.value("select count(*) from document where id = ?", id)).isEqualTo(1L);
    sql.run("update review_day set day = ? where review_id = ?", longAgo, scene.review);

    retention.deleteOld();

    assertThat(sql.value("select count(*) from document where id = ?", id)).isEqualTo(0L);
    assertThat(sql.value("select count(*) from document_piece where document_id = ?", id))
        .isEqualTo(0L);
    assertThat(scene.historyOf(id)).isEmpty();
    assertThat(
            sql.value(
                "select deleted from retention_log where what = 'documents'"
                    + " order by at desc limit 1"))
        .isEqualTo(1);
  }

  @Test
  void a_document_that_is_removed_while_it_is_sent_breaks_off() throws IOException {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().withAgreements();
    byte[] content = text(300 * 1024);
    uploads("head", "plan.txt", content).then().statusCode(200);
    PieceStream sent = new PieceStream(pieces, id, content.length);
    byte[] first = new byte[256 * 1024];
    sent.readNBytes(first, 0, first.length);
    assertThat(first).isEqualTo(Arrays.copyOf(content, first.length));

    scene.as("head").act(path(), "remove", "{\"neverWritten\":false,\"reason\":\"x\"}");

    assertThatThrownBy(sent::read)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("removed meanwhile");
  }

  @Test
  void the_body_is_read_as_bytes_and_not_as_text() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().withAgreements();
    byte[] bytes = "é".getBytes(StandardCharsets.ISO_8859_1);
    uploads("head", "plan.txt", bytes).then().statusCode(200);

    assertThat(scene.as("lead").get(path() + "/content").asByteArray()).isEqualTo(bytes);
  }
}
