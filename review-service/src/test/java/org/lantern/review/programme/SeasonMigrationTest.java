package org.lantern.review.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.Sql;
import org.lantern.review.EarlierSchema;

/** An installation that was there before seasons were. */
@QuarkusTest
class SeasonMigrationTest extends EarlierSchema {
  private final UUID framework = UUID.randomUUID();
  private final UUID programme = UUID.randomUUID();
  private final UUID request = UUID.randomUUID();
  private final UUID review = UUID.randomUUID();

  SeasonMigrationTest() {
    super("before_seasons");
  }

  @Test
  void requests_and_reviews_come_into_a_season_with_the_programmes_numbers() {
    Sql sql = sql();
    migrateTo("7");
    rowsOfTheReleaseBefore(sql);

    migrateTo("8");

    Map<String, Object> season =
        sql.rows(
                "select s.framework_id, requested, opens_on <= current_date and closes_on >="
                    + " current_date as open, rules ->> 'visitDays' as days, rules ->> 'peers' as"
                    + " peers, rules ->> 'nearKilometres' as near from before_seasons.season s"
                    + " join before_seasons.request q on q.season_id = s.id"
                    + " join before_seasons.review r on r.season_id = s.id where r.id = ?",
                review)
            .getFirst();
    assertThat(season)
        .containsEntry("framework_id", framework)
        .containsEntry("requested", true)
        .containsEntry("open", true)
        .containsEntry("days", "3")
        .containsEntry("peers", "2")
        .containsEntry("near", "40");
    assertThat(
            sql.value(
                "select document #>> '{components,0,scale}' || ' ' || (document #>>"
                    + " '{scales,levels,points,0,label}') from before_seasons.framework"))
        .isEqualTo("levels Leading");
    assertThat(sql.value("select kind || ' ' || level from before_seasons.estimate"))
        .isEqualTo("LEVEL leading");
  }

  private void rowsOfTheReleaseBefore(Sql sql) {
    sql.run(
        "insert into before_seasons.framework (id, code, version, title, content)"
            + " values (?, 'f', 1, 'F', ?::jsonb)",
        framework,
        """
        {"components":[{"code":"leadership","title":"Leadership"}],
         "levels":[{"code":"leading","label":"Leading"}],"statement":"S"}
        """);
    sql.run(
        "insert into before_seasons.programme values (?, 'P', ?, 3, 2, 40)", programme, framework);
    UUID school = UUID.randomUUID();
    sql.run(
        "insert into before_seasons.request values (?, ?, ?, 'ACCEPTED', '', ?, 0)",
        request,
        school,
        programme,
        UUID.randomUUID());
    sql.run(
        "insert into before_seasons.review values (?, ?, ?, ?, ?, 'DATED', 0)",
        review,
        request,
        school,
        programme,
        framework);
    sql.run(
        "insert into before_seasons.estimate values (?, ?, 'leadership', 'leading', 0)",
        UUID.randomUUID(),
        review);
  }
}
