package org.lantern.review.removal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.kit.testing.Sql;
import org.lantern.review.EarlierSchema;

/** An installation in which words were removed twice from one row. */
@QuarkusTest
class RemovalMigrationTest extends EarlierSchema {
  private static final String SCHEMA = "before_distinct";

  private static final List<String> LISTS =
      List.of(
          "evidence_note (id, review_id, author_id, kind, component, seen_on, text, written_at,"
              + " version, dismissed) values (gen_random_uuid(), ?, gen_random_uuid(), 'DATA', 'c',"
              + " current_date, 't', now(), 0",
          "finding (id, review_id, component, kind, text, version, dismissed)"
              + " values (gen_random_uuid(), ?, 'c', 'WENT_WELL', 't', 0",
          "self_evaluation_section (id, review_id, code, title, position, text, ready, version,"
              + " dismissed) values (gen_random_uuid(), ?, 'c', 'C', 0, 't', false, 0",
          "analysis_section (id, review_id, code, title, position, text, version, dismissed)"
              + " values (gen_random_uuid(), ?, 'c', 'C', 0, 't', 0",
          "line_of_enquiry (id, review_id, component, question, evidence, state, written_by,"
              + " version, dismissed)"
              + " values (gen_random_uuid(), ?, 'c', 'q', 'e', 'OPEN', gen_random_uuid(), 0",
          "plan_point (id, review_id, kind, held_on, words, state, written_by, version, dismissed)"
              + " values (gen_random_uuid(), ?, 'CALL', current_date, 'w', 'PROPOSED',"
              + " gen_random_uuid(), 0",
          "dismissed_words (review_id, dismissed) values (?");

  RemovalMigrationTest() {
    super(SCHEMA);
  }

  /** As it may have stood, of a review that this schema need not have. */
  private void insert(Sql sql, String row, Object... parameters) {
    String table = SCHEMA + "." + row.split(" ")[0];
    sql.run("alter table " + table + " disable trigger all");
    sql.run("insert into " + SCHEMA + "." + row, parameters);
    sql.run("alter table " + table + " enable trigger all");
  }

  /** Done only after the migration began, so that the trigger lets nobody write words. */
  private void removal(Sql sql, UUID review) {
    insert(
        sql,
        "removal (id, review_id, reason, removed_by, removed_at, done_at) values"
            + " (gen_random_uuid(), ?, 'Named.', gen_random_uuid(), now(), now() + interval '1 day')",
        review);
  }

  @Test
  void remarks_that_became_one_are_listed_once_and_the_others_stay() {
    Sql sql = sql();
    migrateTo("46");
    UUID twice = UUID.randomUUID();
    UUID once = UUID.randomUUID();
    for (String list : LISTS) {
      insert(sql, list + ", string_to_array(?, ','))", twice, "[removed],Key Stage,[removed]");
      insert(sql, list + ", string_to_array(?, ','))", once, "b,a");
    }
    removal(sql, twice);

    migrateTo("51");

    for (String list : LISTS) {
      String table = list.split(" ")[0];
      String read =
          "select array_to_string(dismissed, ',') from %s.%s where review_id = ?"
              .formatted(SCHEMA, table);
      assertThat((String) sql.value(read, twice))
          .as(table)
          .hasSameSizeAs("Key Stage,[removed]")
          .contains("Key Stage", "[removed]");
      assertThat(sql.value(read, once)).as(table).isEqualTo("b,a");
    }
    assertThat(
            sql.value(
                "select count(*) from pg_trigger where tgname = 'words_are_written'"
                    + " and tgenabled <> 'O'"))
        .isEqualTo(0L);
  }

  @ParameterizedTest
  @CsvSource({"46, 51", "52, 54"})
  void versions_of_findings_are_forgotten_where_words_were_removed_since(String from, String to) {
    Sql sql = sql();
    migrateTo(from);
    UUID review = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    String change =
        "findings_change (review_id, number, at, what, from_version)"
            + " values (?, ?, now() + cast(? as interval), 'FINDING_CHANGED', 7)";
    insert(sql, change, review, 1, "-1 day");
    insert(sql, change, review, 2, "1 day");
    insert(sql, change, other, 1, "-1 day");
    removal(sql, review);

    migrateTo(to);

    String read =
        "select from_version from before_distinct.findings_change"
            + " where review_id = ? and number = ?";
    assertThat(sql.value(read, review, 1)).isEqualTo(-1L);
    assertThat(sql.value(read, review, 2)).isEqualTo(7L);
    assertThat(sql.value(read, other, 1)).isEqualTo(7L);
  }
}
