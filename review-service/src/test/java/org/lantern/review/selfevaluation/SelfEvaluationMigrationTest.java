package org.lantern.review.selfevaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.Sql;
import org.lantern.review.EarlierSchema;

/** An installation that was there before self-evaluations had sections. */
@QuarkusTest
class SelfEvaluationMigrationTest extends EarlierSchema {
  private final UUID programme = UUID.randomUUID();
  private final UUID framework = UUID.randomUUID();
  private final UUID season = UUID.randomUUID();
  private final UUID request = UUID.randomUUID();
  private final UUID review = UUID.randomUUID();

  SelfEvaluationMigrationTest() {
    super("before_sections");
  }

  @Test
  void what_was_written_as_one_text_is_a_section_and_the_season_demands_what_it_did() {
    Sql sql = sql();
    migrateTo("17");
    rowsOfTheReleaseBefore(sql);

    migrateTo("19");

    assertThat(
            sql.value(
                "select string_agg(code || ': ' || s.text || ', ' || t.text, '')"
                    + " from before_sections.self_evaluation_section s"
                    + " join before_sections.self_evaluation_section_text t on t.section_id = s.id"
                    + " where review_id = ?",
                review))
        .isEqualTo("general: We read., We read.");
    assertThat(
            sql.value(
                "select state || text from before_sections.self_evaluation where review_id = ?",
                review))
        .isEqualTo("FILED");
    assertThat(sql.value("select rules ->> 'preparations' from before_sections.season"))
        .isEqualTo("[\"SELF_EVALUATION\"]");
  }

  private void rowsOfTheReleaseBefore(Sql sql) {
    sql.run(
        "insert into before_sections.framework (id, code, version, title, document)"
            + " values (?, 'f', 1, 'F', '{}')",
        framework);
    sql.run("insert into before_sections.programme (id, title) values (?, 'P')", programme);
    sql.run(
        "insert into before_sections.season (id, programme_id, label, first_day, last_day,"
            + " opens_on, closes_on, framework_id, capacity, rules, requested)"
            + " values (?, ?, 'L', current_date, current_date, current_date, current_date, ?, 1,"
            + " '{\"visitDays\": 1}', true)",
        season,
        programme,
        framework);
    UUID school = UUID.randomUUID();
    sql.run(
        "insert into before_sections.request values (?, ?, ?, 'ACCEPTED', '', ?, 0, ?)",
        request,
        school,
        programme,
        UUID.randomUUID(),
        season);
    sql.run(
        "insert into before_sections.review values (?, ?, ?, ?, ?, 'READY', 0, ?)",
        review,
        request,
        school,
        programme,
        framework,
        season);
    sql.run(
        "insert into before_sections.self_evaluation values (?, 'We read.', 'FILED', 3)", review);
  }
}
