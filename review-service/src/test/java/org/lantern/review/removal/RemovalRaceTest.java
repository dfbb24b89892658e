package org.lantern.review.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.Erasure;
import org.lantern.kit.testing.Tokens;
import org.lantern.review.SceneTest;

/** What is written at the moment in which words are removed. */
@QuarkusTest
class RemovalRaceTest extends SceneTest {
  private static final String WORD = "Melchior";

  @Inject DataSource database;

  @BeforeEach
  void a_finding_that_names_somebody() {
    scene.reportIn("DRAFTING");
    sql.run("update finding set text = 'By Melchior.' where id = ?", scene.finding);
  }

  private Response remove() {
    return scene
        .as("administrator")
        .create(
            scene.path("reviews", scene.review) + "/removals",
            "{\"words\":\"%s\",\"reason\":\"Named.\"}".formatted(WORD));
  }

  private void comment(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into draft_comment (id, report_id, section, text, origin, written_by,"
                + " written_at, version) values (?, ?, 'summary', 'Melchior too?', 'TEAM', ?, now(),"
                + " 0)")) {
      insert.setObject(1, UUID.randomUUID());
      insert.setObject(2, scene.report);
      insert.setObject(3, scene.peer);
      insert.executeUpdate();
    }
  }

  @Test
  void what_was_written_and_is_not_committed_yet_goes_with_the_rest() throws Exception {
    try (ExecutorService threads = Executors.newSingleThreadExecutor();
        Connection writing = database.getConnection()) {
      writing.setAutoCommit(false);
      comment(writing);
      Future<Response> removal = threads.submit(this::remove);
      while (nobodyWaits() && !removal.isDone()) {
        Thread.onSpinWait();
      }

      writing.commit();

      removal.get().then().statusCode(201);
    }
    assertThat(Erasure.found(sql, WORD)).isEmpty();
  }

  private boolean nobodyWaits() {
    return sql.value(
            "select count(*) from pg_locks l join pg_database d on d.oid = l.database"
                + " where l.locktype = 'advisory' and not l.granted"
                + " and d.datname = current_database()")
        .equals(0L);
  }

  @Test
  void what_was_begun_before_the_removal_is_not_written_after_it() throws Exception {
    try (Connection writing = database.getConnection()) {
      writing.setAutoCommit(false);
      writing.prepareStatement("select 1").execute();

      remove().then().statusCode(201);

      assertThatThrownBy(() -> comment(writing)).hasMessageContaining("words are removed");
      writing.rollback();
    }
    assertThat(Erasure.found(sql, WORD)).isEmpty();
  }

  @Test
  void an_upload_that_is_half_way_counts_from_its_begin() throws Exception {
    scene.withAgreements();
    sql.run("update review set state = 'TEAM_CONFIRMED' where id = ?", scene.review);
    UUID document = UUID.randomUUID();
    Set<String> before = arriving();
    try (Socket sender = new Socket("localhost", RestAssured.port)) {
      OutputStream out = sender.getOutputStream();
      String path = scene.path("documents", document) + "?name=Melchior.txt&reviewId=";
      out.write(
          """
          PUT %s HTTP/1.1
          Host: localhost
          Authorization: Bearer %s
          Content-Type: application/octet-stream
          Content-Length: %d
          Connection: close

          """
              .formatted(path + scene.review, Tokens.of(scene.addressOf("head")), 2 * HALF.length)
              .replace("\n", "\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      out.write(HALF);
      out.flush();
      while (arriving().equals(before) && sender.getInputStream().available() == 0) {
        Thread.onSpinWait();
      }

      remove().then().statusCode(201);

      out.write(HALF);
      out.flush();
      assertThat(new String(sender.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 409")
          .contains("Words were removed from this review while you wrote");
    }
    assertThat(sql.rows("select 1 from document where id = ?", document)).isEmpty();
  }

  private static final byte[] HALF = "A plan for the year. ".repeat(10_000).getBytes();

  /** What is on its way to this machine. */
  private static Set<String> arriving() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("lantern-document-"))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void who_writes_while_words_are_removed_reads_again_and_after_it_writes_as_before()
      throws Exception {
    String comments = scene.path("reports", scene.report) + "/draft-comments";
    String body = "{\"section\":\"summary\",\"text\":\"Shorter.\"}";
    try (Connection removing = database.getConnection()) {
      removing.setAutoCommit(false);
      try (PreparedStatement hold =
          removing.prepareStatement(
              "select pg_advisory_xact_lock(hashtextextended(cast(? as text), 36))")) {
        hold.setObject(1, scene.review);
        hold.execute();
      }
      scene
          .as("peer")
          .create(comments, body)
          .then()
          .statusCode(409)
          .body("detail", containsString("Words were removed from this review while you wrote"));
      removing.rollback();
    }
    remove().then().statusCode(201);

    scene.as("peer").create(comments, body).then().statusCode(201);
  }

  @Test
  void who_has_the_quality_checks_list_open_reads_it_again() {
    sql.run("update report set state = 'QUALITY_CHECK' where id = ?", scene.report);
    String list = scene.path("reports", scene.report) + "/checklist";
    String body = "{\"items\":[{\"code\":\"tone\",\"ticked\":true,\"note\":\"Of Melchior.\"}]}";
    String first = scene.as("assurer").get(list).header("ETag");
    scene.as("assurer").put(list, body, first).then().statusCode(200);
    String open = scene.as("assurer").get(list).header("ETag");
    remove().then().statusCode(201);

    scene.as("assurer").put(list, body, open).then().statusCode(412);
  }

  @Test
  void every_place_is_ordered() {
    Set<String> ordered =
        sql
            .rows(
                "select event_object_table || '.' || event_object_column as place"
                    + " from information_schema.triggered_update_columns"
                    + " where trigger_name = 'words_are_written'")
            .stream()
            .map(row -> (String) row.get("place"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(
            Places.ALL.stream()
                .filter(place -> !place.table().equals("removal"))
                .filter(place -> !place.table().equals("review"))
                .map(place -> place.table() + "." + place.column())
                .distinct())
        .containsExactlyInAnyOrderElementsOf(ordered);
  }
}
