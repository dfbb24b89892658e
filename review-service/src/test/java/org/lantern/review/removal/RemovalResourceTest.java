package org.lantern.review.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lantern.kit.retention.Retention;
import org.lantern.kit.testing.Erasure;
import org.lantern.review.Scene;
import org.lantern.review.SceneTest;
import org.lantern.review.writing.KeyedDigest;

/** What should never have been written goes everywhere at once. */
@QuarkusTest
class RemovalResourceTest extends SceneTest {
  private static final String WORD = "Zebedee";

  @Inject KeyedDigest keyed;
  @Inject Retention retention;
  @Inject DataSource dataSource;

  private Response remove(String part, String words, String reason) {
    return scene
        .as(part)
        .create(
            scene.path("reviews", scene.review) + "/removals",
            "{\"words\":\"%s\",\"reason\":\"%s\"}".formatted(words, reason));
  }

  private Response find(String part) {
    return scene
        .as(part)
        .create(
            scene.path("reviews", scene.review) + "/removals/preview",
            "{\"words\":\"%s\"}".formatted(WORD));
  }

  private void plant(Place place) {
    String words = "Seen by %s Smith, (of 4B).".formatted(WORD.toUpperCase());
    String value =
        switch (place.form()) {
          case TEXT, SECTION -> "'" + words + "'";
          case LIST -> "array['" + words + "', 'x']";
          case ANSWERS ->
              "'{\"given\":{\"EMBEDDED\":{\"answer\":\"YES\",\"words\":\""
                  + words
                  + "\"}}}'::jsonb";
        };
    String set = "update %s set %s = %s".formatted(place.table(), place.column(), value);
    try {
      sql.run(set + " where " + place.within(), scene.review);
    } catch (IllegalStateException e) {
      throw new IllegalStateException("cannot plant in " + place, e);
    }
  }

  /** Typed, but not about one review; or frozen, and looked through by the report itself. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "dead_letter.envelope",
          "dead_letter.reason",
          "availability.value",
          "reviewer_profile.phases",
          "reviewer_profile.specialisms",
          "credit_entry.reason",
          "qualification.ended_because",
          "review.import_key",
          "report.content",
          "protocol.text",
          "declared_tie.kind",
          "declared_tie.about");

  private static final Set<String> TABLES_ELSEWHERE =
      Set.of(
          "actor_link",
          "actor_role",
          "idempotent_call",
          "past_training_row",
          "past_review_row",
          "past_credit_row",
          "check_item",
          "framework",
          "programme",
          "season",
          "theme_copy",
          "hub_copy",
          "school_copy",
          "practice_copy");

  private static final Set<String> OF_THE_FRAMEWORK = Set.of("code", "title");

  @Test
  void every_column_that_can_hold_words_of_a_review_is_a_place() {
    Set<String> places =
        Places.ALL.stream()
            .map(place -> place.table() + "." + place.column())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(
            Erasure.typed("review-service").stream()
                .filter(column -> !ELSEWHERE.contains(column))
                .filter(column -> !TABLES_ELSEWHERE.contains(column.split("\\.")[0]))
                .filter(column -> !OF_THE_FRAMEWORK.contains(column.split("\\.")[1]))
                .filter(column -> !places.contains(column)))
        .isEmpty();
  }

  @Test
  void a_dry_run_tells_where_the_words_stand_and_the_removal_leaves_none() {
    scene.reportIn("DRAFTING").withRecommendedPractice();
    sql.run(
        "update estimate set kind = 'NOT_ESTIMATED', level = null, reason = 'x' where review_id = ?",
        scene.review);
    Places.ALL.forEach(this::plant);

    find("administrator")
        .then()
        .statusCode(200)
        .body("places", not(hasKey("finding")))
        .body("places.'words of the team'", equalTo(10))
        .body("places.'words of the school'", equalTo(5));
    assertThat(Erasure.found(sql, WORD)).contains("finding.text", "evidence_note.dismissed");

    Response made = remove("administrator", "zebedee  smith", "A pupil was named.");

    made.then().statusCode(201).body("places.finding", equalTo(3));
    assertThat(Erasure.found(sql, WORD)).isEmpty();
    assertThat(sql.value("select text from finding where id = ?", scene.finding))
        .isEqualTo("Seen by [removed], (of 4B).");
    assertThat(
            sql.value(
                "select 'Seen by [removed], (of 4B).' = any (dismissed) from finding where id = ?",
                scene.finding))
        .isEqualTo(true);
    assertThat(
            sql.value(
                "select answers #>> '{given,EMBEDDED,answer}' from practice_evaluation"
                    + " where review_id = ?",
                scene.review))
        .isEqualTo("YES");
    assertThat(sql.value("select version from finding where id = ?", scene.finding))
        .isNotEqualTo(0L);
    find("administrator").then().statusCode(200).body("places", anEmptyMap());
    UUID id = UUID.fromString(made.path("id"));
    assertThat(scene.eventsOf(id)).isEqualTo("review.words-removed.v1");
    scene
        .as("peer")
        .get(scene.path("reviews", scene.review) + "/removals")
        .then()
        .statusCode(200)
        .body("$", hasSize(1))
        .body("[0].reason", equalTo("A pupil was named."))
        .body("[0].removedBy", equalTo(scene.administrator.toString()));
  }

  @Test
  void two_remarks_that_lose_all_their_words_are_one_and_their_rows_are_read_as_before() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();
    sql.run(
        "insert into plan_point values (?, ?, 'CALL', null, current_date, 'x', '{}', 'PROPOSED',"
            + " null, ?, null, 0)",
        UUID.randomUUID(),
        scene.review,
        scene.lead);
    List<Place> lists =
        Places.ALL.stream().filter(place -> place.form() == Place.Form.LIST).toList();
    for (Place place : lists) {
      sql.run(
          "update %s set dismissed = array['Caspar', 'Zebedee', 'Casparian'] where %s"
              .formatted(place.table(), place.within()),
          scene.review);
    }

    remove("lead", WORD, "Named.").then().statusCode(201);
    remove("lead", "Caspar", "Named.").then().statusCode(201);

    for (Place place : lists) {
      assertThat(
              sql.rows(
                  "select 1 from %s where %s and cardinality(dismissed) <> 2"
                      .formatted(place.table(), place.within()),
                  scene.review))
          .as(place.table())
          .isEmpty();
    }
    readAsTheLead();
  }

  @Test
  void a_row_that_says_twice_that_a_word_was_removed_is_read() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();
    for (String table : List.of("evidence_note", "finding")) {
      sql.run(
          "update %s set dismissed = array['[removed]', '[removed]'] where review_id = ?"
              .formatted(table),
          scene.review);
    }

    readAsTheLead();
  }

  private void readAsTheLead() {
    for (String read : List.of("/findings", "/plan-points")) {
      scene.as("lead").get(scene.path("reviews", scene.review) + read).then().statusCode(200);
    }
    scene.as("lead").get(scene.path("evidence-notes", scene.note)).then().statusCode(200);
  }

  @Test
  void the_lead_removes_the_teams_words_and_the_head_the_schools() {
    scene.reportIn("DRAFTING");
    sql.run("insert into self_evaluation values (?, 'By Zebedee.', 'DRAFT', 0)", scene.review);
    sql.run("update finding set text = 'With Zebedee.' where review_id = ?", scene.review);

    find("lead")
        .then()
        .body("places", hasKey("finding"))
        .body("places", not(hasKey("self-evaluation")));
    find("head")
        .then()
        .body("places", hasKey("self-evaluation"))
        .body("places", not(hasKey("finding")));
    find("peer").then().statusCode(403);
    remove("head", WORD, "Named.").then().statusCode(201);

    assertThat(sql.value("select text from finding where review_id = ?", scene.review))
        .isEqualTo("With Zebedee.");
    assertThat(sql.value("select text from self_evaluation where review_id = ?", scene.review))
        .isEqualTo("By [removed].");
    remove("lead", WORD, "Named.").then().statusCode(201);
    assertThat(sql.value("select text from finding where review_id = ?", scene.review))
        .isEqualTo("With [removed].");
  }

  @Test
  void what_is_checked_loses_words_by_the_network_alone_and_is_signed_again() {
    scene.reportIn("QUALITY_CHECK");
    sql.run("update finding set text = 'With Zebedee.' where review_id = ?", scene.review);
    for (String relation : List.of("LEAD", "HOST_HEAD")) {
      sql.run(
          "insert into signature (review_id, relation, person_id, signed_at, digest)"
              + " values (?, ?, ?, now(), 'x')",
          scene.review,
          relation,
          scene.lead);
    }

    remove("lead", WORD, "Named.")
        .then()
        .statusCode(422)
        .body("detail", containsString("being checked"));
    remove("administrator", WORD, "Named.").then().statusCode(201);

    assertThat(sql.value("select count(*) from signature where review_id = ?", scene.review))
        .isEqualTo(0L);
  }

  @Test
  void a_call_that_had_the_words_in_its_answer_is_not_done_again() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();
    String findings = scene.path("reviews", scene.review) + "/findings";
    String body =
        "{\"component\":\"leadership\",\"kind\":\"EVEN_BETTER_IF\",\"text\":\"So:\\nZebedee\\nSmith"
            + " reads.\",\"noteIds\":[\"%s\"],\"onlyOneKindBecause\":\"x\"}".formatted(scene.note);
    scene.as("lead").create(findings, body, "the-key").then().statusCode(201);
    long before =
        (long) sql.value("select count(*) from finding where review_id = ?", scene.review);
    remove("lead", "zebedee smith", "A pupil was named.").then().statusCode(201);

    scene
        .as("lead")
        .create(findings, body, "the-key")
        .then()
        .statusCode(409)
        .body("detail", containsString("done already"));

    assertThat(sql.value("select count(*) from finding where review_id = ?", scene.review))
        .isEqualTo(before);
    assertThat(Erasure.found(sql, WORD)).isEmpty();
  }

  @Test
  void a_name_is_found_though_it_begins_or_ends_with_a_letter_that_is_not_english() {
    scene.reportIn("DRAFTING");
    sql.run(
        "update finding set text = 'With Zoë and ÉMILE, not Zoëlle.' where review_id = ?",
        scene.review);

    remove("administrator", "Zoë", "Named.").then().statusCode(201);
    remove("administrator", "Émile", "Named.").then().statusCode(201);

    assertThat(sql.value("select text from finding where review_id = ?", scene.review))
        .isEqualTo("With [removed] and [removed], not Zoëlle.");
  }

  @Test
  void letters_and_stops_that_stand_everywhere_are_not_removed() {
    scene.reportIn("DRAFTING");

    for (String words : List.of("a ", ". ", "a b")) {
      remove("administrator", words, "Named.")
          .then()
          .statusCode(422)
          .body("detail", containsString("at least 3 letters"));
    }
  }

  @Test
  void where_words_stood_tells_the_team_nothing_of_what_else_there_is() {
    scene.reportIn("DRAFTING");
    sql.run("update finding set text = 'With Zebedee.' where review_id = ?", scene.review);
    remove("administrator", WORD, "Named.").then().statusCode(201);
    String list = scene.path("reviews", scene.review) + "/removals";

    scene.as("head").get(list).then().statusCode(200).body("[0].places", anEmptyMap());
    scene.as("administrator").get(list).then().body("[0].places", hasKey("finding"));
  }

  @Test
  void an_administrator_with_ties_removes_nothing() {
    scene.reportIn("DRAFTING");
    scene.employed(scene.administrator, scene.school);

    find("administrator").then().statusCode(404);
    remove("administrator", WORD, "Named.").then().statusCode(404);
  }

  @Test
  void the_reason_does_not_say_the_words_again_and_words_that_stand_nowhere_are_not_removed() {
    scene.reportIn("DRAFTING");

    remove("administrator", WORD, "zebedee was named.")
        .then()
        .statusCode(422)
        .body("detail", containsString("without the words"));
    remove("administrator", WORD, "Named.")
        .then()
        .statusCode(422)
        .body("detail", containsString("nowhere"));
  }

  @Test
  void the_reason_of_an_earlier_removal_loses_the_words_wherever_it_stands() {
    scene.reportIn("DRAFTING");
    sql.run("update finding set text = 'Zebedee and Caspar.' where review_id = ?", scene.review);
    remove("administrator", "Caspar", "Zebedee asked for it.").then().statusCode(201);

    remove("administrator", WORD, "Named.").then().statusCode(201);

    assertThat(Erasure.found(sql, WORD)).isEmpty();
  }

  @Test
  void signatures_end_when_words_go_that_were_signed() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();
    sql.run("update finding set text = 'With Zebedee.' where review_id = ?", scene.review);
    sql.run(
        "insert into signature (review_id, relation, person_id, signed_at, digest)"
            + " values (?, 'LEAD', ?, now(), 'x')",
        scene.review,
        scene.lead);

    remove("lead", WORD, "Named.").then().statusCode(201);

    assertThat(sql.value("select count(*) from signature where review_id = ?", scene.review))
        .isEqualTo(0L);
    assertThat(
            sql.value(
                "select what || ' ' || from_version from findings_change where review_id = ?",
                scene.review))
        .isEqualTo("WORDS_REMOVED -1");
  }

  @Test
  void a_final_report_loses_the_words_and_has_an_amended_edition_at_once() {
    scene.reportIn("DRAFTING");
    sql.run("update finding set text = 'With Zebedee.' where review_id = ?", scene.review);
    sql.run(
        "update report set state = 'FINAL', number = 'R-removed', digest = 'd', finalised_at = now(),"
            + " content = '{\"number\":\"R-removed\",\"edition\":1,\"sections\":[{\"text\":"
            + "\"Zebedee\\nread.\"}]}' where id = ?",
        scene.report);
    scene.as("lead").get(scene.path("reviews", scene.review)).then().statusCode(200);
    find("lead").then().statusCode(403);

    remove("administrator", WORD, "A pupil was named.")
        .then()
        .statusCode(201)
        .body("places.'final report'", equalTo(1));

    List<?> editions =
        sql.rows(
            "select state, number, content, digest from report where review_id = ? order by edition",
            scene.review);
    assertThat(editions).hasSize(2);
    assertThat(editions.toString())
        .contains("SUPERSEDED", "FINAL", "R-removed-2", "\"edition\":2")
        .doesNotContain(WORD);
    assertThat(sql.value("select published_digest from report where id = ?", scene.report))
        .isEqualTo(keyed.of("report", scene.report, "d"));
    UUID amended =
        (UUID)
            sql.value(
                "select id from report where review_id = ? and state = 'FINAL'", scene.review);
    assertThat(scene.eventsOf(amended)).isEqualTo("review.report-finalised.v1");
    assertThat(scene.eventsOf(scene.report)).contains("review.report-superseded.v1");
    assertThat(Erasure.found(sql, WORD)).isEmpty();
  }

  @Test
  void nobody_is_told_a_digest_from_which_the_words_can_be_guessed_back() {
    scene.reportIn("SCHOOL_CHECK");
    sql.run("update finding set text = 'With Zebedee.' where review_id = ?", scene.review);
    String path = scene.path("reports", scene.report);
    String published =
        scene
            .as("administrator")
            .act(path, "finalise")
            .then()
            .statusCode(200)
            .extract()
            .path("digest");
    sql.run(
        "insert into signature (review_id, relation, person_id, signed_at, digest)"
            + " values (?, 'LEAD', ?, now(), 'of Zebedee')",
        scene.review,
        scene.lead);
    sql.run(
        "insert into ended_signature (id, review_id, relation, kind, person_id, delegated, signed_at,"
            + " ended_at, digest) values (?, ?, 'HOST_HEAD', 'AGREED', ?, false, now(), now(),"
            + " 'of Zebedee')",
        UUID.randomUUID(),
        scene.review,
        scene.head);

    remove("administrator", WORD, "Named.").then().statusCode(201);

    Response read = scene.as("administrator").get(path);
    assertThat((String) read.path("digest"))
        .isNotEqualTo(published)
        .isEqualTo(sha256(read.path("content")));
    assertThat(sql.value("select published_digest from report where id = ?", scene.report))
        .isEqualTo(keyed.of("report", scene.report, published));
    scene
        .as("lead")
        .get(scene.path("reviews", scene.review) + "/findings")
        .then()
        .body("signatures[0].digest", equalTo(keyed.of("signature", scene.review, "of Zebedee")))
        .body(
            "endedSignatures[0].signature.digest",
            equalTo(keyed.of("signature", scene.review, "of Zebedee")));
    assertThat(
            sql.rows("select envelope from outbox where envelope like '%' || ? || '%'", published))
        .isEmpty();
  }

  @Test
  void what_was_published_can_be_proved_by_who_has_the_secret_and_once_only() {
    scene.reportIn("DRAFTING");
    sql.run(
        "update report set state = 'FINAL', number = 'R-twice', digest = 'd', finalised_at = now(),"
            + " content = '{\"number\":\"R\",\"edition\":1,\"sections\":[{\"text\":"
            + "\"Zebedee and Caspar read.\"}]}' where id = ?",
        scene.report);
    remove("administrator", WORD, "Named.").then().statusCode(201);

    remove("administrator", "Caspar", "Named.").then().statusCode(201);

    assertThat(sql.value("select published_digest from report where id = ?", scene.report))
        .isEqualTo(keyed.of("report", scene.report, "d"));
    assertThat(
            sql.rows(
                "select 1 from report where review_id = ? and content is not null"
                    + " and digest <> encode(sha256(convert_to(content, 'UTF8')), 'hex')",
                scene.review))
        .isEmpty();
  }

  @Test
  void what_was_removed_before_digests_were_keyed_is_keyed_by_the_daily_deleting() {
    scene.reportIn("DRAFTING");
    sql.run(
        "update report set state = 'FINAL', number = 'R-before', digest = 'd', finalised_at = now(),"
            + " content = '{}', words_removed_at = now() where id = ?",
        scene.report);
    sql.run(
        "insert into signature (review_id, relation, person_id, signed_at, digest)"
            + " values (?, 'LEAD', ?, now() - interval '1 day', 'of Zebedee')",
        scene.review,
        scene.lead);
    sql.run(
        "insert into removal (id, review_id, reason, removed_by, removed_at)"
            + " values (?, ?, 'Named.', ?, now())",
        UUID.randomUUID(),
        scene.review,
        scene.administrator);
    String path = scene.path("reports", scene.report);
    scene.as("administrator").get(path).then().body("digest", equalTo(null));

    retention.deleteOld();

    scene.as("administrator").get(path).then().body("digest", equalTo(sha256("{}")));
    assertThat(sql.value("select published_digest from report where id = ?", scene.report))
        .isEqualTo(keyed.of("report", scene.report, "d"));
    assertThat(sql.value("select digest from signature where review_id = ?", scene.review))
        .isEqualTo(keyed.of("signature", scene.review, "of Zebedee"));
  }

  private void signed(String digest) {
    sql.run(
        "insert into signature (review_id, relation, person_id, signed_at, digest)"
            + " values (?, 'LEAD', ?, now() - interval '1 day', ?)",
        scene.review,
        scene.lead,
        digest);
  }

  private void signedAndEnded(String digest, String ended) {
    sql.run(
        "insert into ended_signature (id, review_id, relation, kind, person_id, delegated, signed_at,"
            + " ended_at, digest) values (?, ?, 'HOST_HEAD', 'AGREED', ?, false,"
            + " now() - interval '1 day', now() + cast(? as interval), ?)",
        UUID.randomUUID(),
        scene.review,
        scene.head,
        ended,
        digest);
  }

  private Object digestIn(String table) {
    return sql.value("select digest from " + table + " where review_id = ?", scene.review);
  }

  @Test
  void a_signature_whose_findings_lost_nothing_names_them_as_before() {
    scene.reportIn("DRAFTING");
    sql.run(
        "update report set state = 'FINAL', number = 'R-note', digest = 'd', content = '{}',"
            + " finalised_at = now() - interval '1 hour' where id = ?",
        scene.report);
    sql.run("update evidence_note set text = 'Zebedee reads.' where id = ?", scene.note);
    signed("of what stands");
    remove("administrator", WORD, "Named.").then().statusCode(201);
    signedAndEnded("of what stood until later", "1 hour");

    retention.deleteOld();

    assertThat(digestIn("signature")).isEqualTo("of what stands");
    assertThat(digestIn("ended_signature")).isEqualTo("of what stood until later");
  }

  @Test
  void what_findings_said_before_is_not_guessed_once_its_words_go_from_elsewhere() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();
    sql.run(
        "insert into findings_change values (?, 1, now(), 'FINDING_CHANGED', ?, 'leadership', 7)",
        scene.review,
        scene.finding);
    sql.run("update evidence_note set text = 'Zebedee reads.' where id = ?", scene.note);
    signed("of what stands");
    signedAndEnded("of Zebedee", "-1 hour");

    remove("lead", WORD, "Named.").then().statusCode(201);

    assertThat(
            sql.value("select from_version from findings_change where review_id = ?", scene.review))
        .isEqualTo(-1L);
    assertThat(digestIn("ended_signature"))
        .isEqualTo(keyed.of("signature", scene.review, "of Zebedee"));
    assertThat(digestIn("signature")).isEqualTo("of what stands");
  }

  private Scene publishedBefore() {
    Scene other = anotherScene().reportIn("DRAFTING");
    sql.run(
        "update report set state = 'FINAL', number = ?, digest = 'd', finalised_at = now(),"
            + " content = '{}', summary = 's', words_removed_at = now() where id = ?",
        other.report.toString(),
        other.report);
    return other;
  }

  private boolean isKeyed(Scene of) {
    return sql.value("select published_digest from report where id = ?", of.report) != null;
  }

  /** Until the transaction ends, which it does by itself should somebody wait for it. */
  private static void hold(Connection connection, String what, UUID id) throws SQLException {
    connection.setAutoCommit(false);
    connection.createStatement().execute("set local idle_in_transaction_session_timeout = '20s'");
    try (PreparedStatement held = connection.prepareStatement(what)) {
      held.setObject(1, id);
      held.execute();
    }
  }

  @Test
  void while_words_are_removed_from_one_review_the_reports_of_others_are_keyed() throws Exception {
    Scene one = publishedBefore();
    Scene other = publishedBefore();
    try (Connection connection = dataSource.getConnection()) {
      hold(
          connection,
          "select pg_advisory_xact_lock(hashtextextended(cast(cast(? as uuid) as text), 36))",
          one.review);

      retention.deleteOld();

      connection.rollback();
    }
    assertThat(isKeyed(other)).isTrue();
  }

  @Test
  void a_report_that_somebody_holds_is_keyed_the_next_time() throws Exception {
    Scene one = publishedBefore();
    Scene other = publishedBefore();
    try (Connection connection = dataSource.getConnection()) {
      hold(connection, "select 1 from report where id = ? for update", one.report);

      retention.deleteOld();

      assertThat(isKeyed(other)).isTrue();
      assertThat(isKeyed(one)).isFalse();
      connection.rollback();
    }
    retention.deleteOld();
    assertThat(isKeyed(one)).isTrue();
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_name_that_is_no_areas_goes_from_all_that_is_about_it_also_where_it_is_frozen() {
    scene.reportIn("SCHOOL_CHECK");
    sql.run(
        "update report set state = 'FINAL', number = 'R-area', digest = 'd', finalised_at = now(),"
            + " content = '{\"number\":\"R-area\",\"edition\":1,\"subject\":"
            + "\"Zebedee at The school\"}' where id = ?",
        scene.report);
    scene.aboutArea("Zebedee");

    remove("administrator", WORD, "A pupil was named.").then().statusCode(201);

    assertThat(Erasure.found(sql, WORD)).isEmpty();
    assertThat(sql.value("select count(*) from report where review_id = ?", scene.review))
        .isEqualTo(2L);
  }

  @Test
  void what_is_frozen_changes_in_no_other_way() {
    scene.reportIn("DRAFTING");
    sql.run(
        "update report set state = 'FINAL', number = 'R-frozen', digest = 'd', finalised_at = now(),"
            + " content = '{}' where id = ?",
        scene.report);

    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> sql.run("update report set content = '1' where id = ?", scene.report))
        .hasMessageContaining("final report");
  }
}
