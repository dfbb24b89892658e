package org.lantern.review.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.retention.Retention;
import org.lantern.review.SceneTest;

/** What a team wrote goes some time after its report is final; the finding keeps the digest. */
@QuarkusTest
class ReviewRetentionTest extends SceneTest {
  @Inject Retention retention;

  private final UUID uncited = UUID.randomUUID();
  private final UUID section = UUID.randomUUID();
  private final UUID line = UUID.randomUUID();

  @BeforeEach
  void a_report_with_all_that_led_to_it() {
    scene.reportIn("DRAFTING");
    sql.run(
        "insert into evidence_note values (?, ?, ?, 'DATA', 'leadership', ?, 'other', now(), 0)",
        uncited,
        scene.review,
        scene.peer,
        LocalDate.now());
    sql.run(
        "insert into daily_summary (id, review_id, day, text, written_by, version)"
            + " values (?, ?, ?, 'x', ?, 0)",
        UUID.randomUUID(),
        scene.review,
        LocalDate.now(),
        scene.lead);
    sql.run("insert into analysis values (?, 'SHARED', now(), 0)", scene.review);
    sql.run(
        "insert into analysis_section (id, review_id, code, title, position, text, dismissed,"
            + " version) values (?, ?, 'c', 'C', 0, 'x', '{}', 0)",
        section,
        scene.review);
    sql.run(
        "insert into analysis_section_text (section_id, version, text, written_by, written_at)"
            + " values (?, 0, 'x', ?, now())",
        section,
        scene.peer);
    sql.run(
        "insert into line_of_enquiry (id, review_id, component, question, evidence, state,"
            + " dismissed, written_by, version)"
            + " values (?, ?, 'leadership', 'q', 'e', 'OPEN', '{}', ?, 0)",
        line,
        scene.review,
        scene.peer);
    sql.run(
        "insert into draft_comment (id, report_id, section, text, origin, written_by, written_at,"
            + " version) values (?, ?, 'summary', 'x', 'TEAM', ?, now(), 0)",
        UUID.randomUUID(),
        scene.report,
        scene.peer);
  }

  private void finalised(LocalDate day) {
    sql.run(
        "update report set state = 'FINAL', content = '{}', digest = 'd', number = ?,"
            + " finalised_at = ? where id = ?",
        UUID.randomUUID().toString(),
        java.sql.Date.valueOf(day),
        scene.report);
  }

  private long left(String table) {
    String of =
        switch (table) {
          case "draft_comment" -> "report_id = '" + scene.report + "'";
          case "analysis_section_text" -> "section_id = '" + section + "'";
          default -> "review_id = '" + scene.review + "'";
        };
    return (Long) sql.value("select count(*) from " + table + " where " + of);
  }

  private static String sha256(String text) {
    try {
      return java.util.HexFormat.of()
          .formatHex(
              java.security.MessageDigest.getInstance("SHA-256")
                  .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Keyed with the secret of the tests' installation. */
  private String keyed(String sha256) {
    try {
      var mac = javax.crypto.Mac.getInstance("HmacSHA256");
      mac.init(
          new javax.crypto.spec.SecretKeySpec("a secret for tests only".getBytes(), "HmacSHA256"));
      String hashed = "evidence-note\n" + scene.note + "\n" + sha256;
      return java.util.HexFormat.of().formatHex(mac.doFinal(hashed.getBytes()));
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void feedback_goes_a_year_after_it_was_written_and_readers_two_after_they_last_read() {
    for (int months : new int[] {11, 13, 23, 25}) {
      OffsetDateTime then = OffsetDateTime.now().minusMonths(months);
      sql.run(
          "insert into feedback values (?, ?, ?, 'PEER', ?, 'x', 'x', ?, 0)",
          UUID.randomUUID(),
          scene.review,
          UUID.randomUUID(),
          scene.lead,
          then);
      sql.run(
          "insert into report_reader values (?, ?, ?, ?)",
          scene.report,
          UUID.randomUUID(),
          then,
          then);
    }

    retention.deleteOld();

    assertThat(sql.rows("select 1 from feedback where review_id = ?", scene.review)).hasSize(1);
    assertThat(sql.rows("select 1 from report_reader where report_id = ?", scene.report))
        .hasSize(3);
  }

  @Test
  void a_digest_of_before_is_keyed_though_its_review_is_amended_again() {
    sql.run(
        "update evidence_note set text = '', digest = ? where id = ?", sha256("seen"), scene.note);

    retention.deleteOld();

    assertThat(sql.value("select digest from evidence_note where id = ?", scene.note))
        .isEqualTo(keyed(sha256("seen")));
  }

  @Test
  void notes_and_analyses_go_after_six_months_and_the_finding_keeps_the_digest() {
    finalised(LocalDate.now().minusMonths(6).minusDays(2));

    retention.deleteOld();

    assertThat(left("evidence_note")).isEqualTo(1);
    assertThat(sql.value("select text from evidence_note where id = ?", scene.note)).isEqualTo("");
    assertThat(sql.value("select digest from evidence_note where id = ?", scene.note))
        .isEqualTo(keyed(sha256("seen")));
    assertThat(sql.value("select note_id from finding_note where finding_id = ?", scene.finding))
        .isEqualTo(scene.note);
    assertThat(left("daily_summary")).isZero();
    assertThat(left("analysis")).isZero();
    assertThat(left("analysis_section")).isZero();
    assertThat(left("analysis_section_text")).isZero();
    assertThat(left("line_of_enquiry")).isZero();
    assertThat(left("draft_comment")).isEqualTo(1);
    assertThat(
            sql.value("select count(*) from retention_log where what = 'analyses' and deleted > 0"))
        .isNotEqualTo(0L);
    scene
        .as("head")
        .get(scene.path("reviews", scene.review) + "/findings")
        .then()
        .statusCode(200)
        .body("findings[0].text", equalTo("Strong."));
  }

  @Test
  void a_second_time_changes_no_digest() {
    finalised(LocalDate.now().minusMonths(7));
    retention.deleteOld();

    retention.deleteOld();

    assertThat(sql.value("select digest from evidence_note where id = ?", scene.note))
        .isEqualTo(keyed(sha256("seen")));
  }

  @Test
  void drafts_and_comments_go_after_a_year() {
    finalised(LocalDate.now().minusYears(1).minusDays(2));

    retention.deleteOld();

    assertThat(left("draft_comment")).isZero();
  }

  @Test
  void what_is_younger_or_disputed_or_being_written_stays() {
    retention.deleteOld();
    assertThat(left("evidence_note")).isEqualTo(2);

    finalised(LocalDate.now().minusMonths(6).plusDays(2));
    retention.deleteOld();
    assertThat(left("evidence_note")).isEqualTo(2);
  }

  @Test
  void a_dispute_that_is_open_keeps_what_it_rests_on() {
    finalised(LocalDate.now().minusMonths(8));
    sql.run(
        "insert into report_hold (id, report_id, reason, opened_by, opened_at)"
            + " values (?, ?, 'x', ?, now())",
        UUID.randomUUID(),
        scene.report,
        scene.head);

    retention.deleteOld();

    assertThat(left("evidence_note")).isEqualTo(2);
    assertThat(left("analysis")).isEqualTo(1);
  }

  @Test
  void a_review_that_was_stopped_lately_keeps_them_though_its_days_are_long_past() {
    sql.run("delete from draft_comment where report_id = ?", scene.report);
    sql.run("delete from report where id = ?", scene.report);
    sql.run("update review set state = 'ABANDONED' where id = ?", scene.review);
    sql.run(
        "update review_day set day = ? where review_id = ?",
        LocalDate.now().minusMonths(7),
        scene.review);
    sql.run(
        "insert into history (thing, thing_id, at, action, to_state)"
            + " values ('review', ?, now(), 'ABANDON', 'ABANDONED')",
        scene.review);

    retention.deleteOld();

    assertThat(left("evidence_note")).isEqualTo(2);
    assertThat(left("analysis")).isEqualTo(1);
  }

  @Test
  void of_a_review_that_was_stopped_they_go_after_its_last_day() {
    sql.run("delete from draft_comment where report_id = ?", scene.report);
    sql.run("delete from report where id = ?", scene.report);
    sql.run("update review set state = 'ABANDONED' where id = ?", scene.review);
    retention.deleteOld();
    assertThat(left("evidence_note")).isEqualTo(2);
    sql.run(
        "update review_day set day = ? where review_id = ?",
        LocalDate.now().minusMonths(7),
        scene.review);

    retention.deleteOld();

    assertThat(left("evidence_note")).isEqualTo(1);
  }
}
