package org.lantern.review.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.Sql;
import org.lantern.review.EarlierSchema;

/** A request that waited for days when that had no day yet. */
@QuarkusTest
class MoreStepsMigrationTest extends EarlierSchema {
  private static final String AT = "before_more_steps.";

  private final UUID framework = UUID.randomUUID();
  private final UUID programme = UUID.randomUUID();
  private final UUID season = UUID.randomUUID();
  private final UUID waiting = UUID.randomUUID();
  private final UUID offered = UUID.randomUUID();
  private final UUID review = UUID.randomUUID();

  MoreStepsMigrationTest() {
    super("before_more_steps");
  }

  @Test
  void it_is_due_in_a_week_and_the_clock_looks_at_it_and_at_teams_that_are_not_confirmed() {
    migrateTo("56");
    rowsOfTheReleaseBefore(sql());

    migrateTo("57");

    assertThat(
            sql()
                .value(
                    "select string_agg(step || ' ' || subject_id || ' ' || (due_on - current_date),"
                        + " ',') from before_more_steps.deadline d where exists (select 1 from"
                        + " before_more_steps.due_move m where m.thing_id = d.id"
                        + " and m.thing = 'deadline' and m.action = 'ESCALATE')"))
        .isEqualTo("OFFER_DAYS " + waiting + " 7");
    assertThat(
            sql().value("select action from before_more_steps.due_move where thing_id = ?", review))
        .isEqualTo("TELL_TEAM_OVERDUE");
  }

  private void rowsOfTheReleaseBefore(Sql sql) {
    sql.run(
        "insert into "
            + AT
            + "framework (id, code, version, title, document)"
            + " values (?, 'f', 1, 'F', '{}')",
        framework);
    sql.run("insert into " + AT + "programme (id, title) values (?, 'P')", programme);
    sql.run(
        "insert into "
            + AT
            + "season (id, programme_id, label, first_day, last_day, opens_on,"
            + " closes_on, framework_id, capacity, rules) values (?, ?, 'This year',"
            + " date '2020-01-01', date '2100-01-01', date '2020-01-01', date '2100-01-01', ?, 9,"
            + " '{}')",
        season,
        programme,
        framework);
    request(sql, waiting);
    request(sql, offered);
    sql.run(
        "insert into " + AT + "review values (?, ?, ?, ?, ?, 'DATED', 0, ?)",
        review,
        offered,
        UUID.randomUUID(),
        programme,
        framework,
        season);
  }

  private void request(Sql sql, UUID id) {
    sql.run(
        "insert into " + AT + "request values (?, ?, ?, 'ACCEPTED', '', ?, 0, ?)",
        id,
        UUID.randomUUID(),
        programme,
        UUID.randomUUID(),
        season);
  }
}
