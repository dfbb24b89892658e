package org.lantern.kit.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.KitResource;
import org.lantern.kit.testing.Sql;
import org.lantern.kit.time.NetworkTime;

/** What was kept long enough goes, a bounded number of rows at a time, and the log tells. */
@QuarkusTest
@QuarkusTestResource(KitResource.class)
class RetentionTest {
  /** In London, where it is an hour later, 15 July 2026. */
  private static final NetworkTime TIME =
      new NetworkTime(
          Clock.fixed(Instant.parse("2026-07-14T23:30:00Z"), ZoneOffset.UTC),
          ZoneId.of("Europe/London"));

  /** The last moment that is too old: before the 15th began in London. */
  private static final String OLD = "2024-07-14T22:59:59Z";

  private static final String YOUNG = "2024-07-14T23:00:00Z";

  @Inject RetentionSettings settings;
  @Inject DataSource dataSource;

  private Sql sql;

  @BeforeEach
  void nothing_there() {
    sql = new Sql(dataSource);
    sql.run("truncate history, dead_letter, retention_log");
  }

  private Retention retention(List<KeptKinds> kinds, NeededHistory... needed) {
    RetentionTables tables = new RetentionTables(new OldRows(dataSource), List.of(needed));
    return new Retention(settings, tables, kinds, TIME);
  }

  private void moved(String thing, String at) {
    sql.run(
        "insert into history (thing, thing_id, at, action, to_state) values (?, ?, ?, 'A', 'S')",
        thing,
        UUID.randomUUID(),
        OffsetDateTime.parse(at));
  }

  private void letter(String state, String at) {
    sql.run(
        "insert into dead_letter (consumer, event_id, aggregate_id, sequence, type, envelope, state,"
            + " reason, attempts, at) values ('c', ?, ?, 1, ?, '{}', ?, 'r', 5, ?)",
        UUID.randomUUID(),
        UUID.randomUUID(),
        state + " " + at,
        state,
        OffsetDateTime.parse(at));
  }

  private Object all(String text, String table) {
    return sql.value(
        "select string_agg(%s, ', ' order by %s) from %s".formatted(text, text, table));
  }

  @Test
  void history_goes_on_the_day_after_two_years_of_the_networks_days() {
    moved("old", OLD);
    moved("young", YOUNG);

    retention(List.of()).deleteOld();

    assertThat(all("thing", "history")).isEqualTo("young");
  }

  @Test
  void history_that_a_rule_reads_stays_however_old() {
    moved("read by a rule", OLD);
    moved("of the register", OLD);
    moved("old", OLD);

    retention(List.of(), () -> "h.thing = 'read by a rule'", () -> "h.thing = 'of the register'")
        .deleteOld();

    assertThat(all("thing", "history")).isEqualTo("of the register, read by a rule");
  }

  @Test
  void of_dead_letters_only_what_was_dropped_goes() {
    letter("dropped", OLD);
    letter("dropped", YOUNG);
    letter("dead", OLD);
    letter("parked", OLD);

    retention(List.of()).deleteOld();

    assertThat(all("type", "dead_letter"))
        .isEqualTo("dead " + OLD + ", dropped " + YOUNG + ", parked " + OLD);
  }

  @Test
  void many_rows_go_some_at_a_time_and_each_time_is_in_the_log() {
    sql.run(
        "insert into history (thing, thing_id, at, action, to_state)"
            + " select 't', gen_random_uuid(), ?, 'A', 'S' from generate_series(1, ?)",
        OffsetDateTime.parse(OLD),
        2 * Retention.MOST + 1);

    retention(List.of()).deleteOld();

    assertThat(sql.value("select count(*) from history")).isEqualTo(0L);
    assertThat(
            sql.rows(
                "select cast(deleted as text) || ' before ' || before_day as told"
                    + " from retention_log where what = 'history' order by deleted desc"))
        .extracting(row -> row.get("told"))
        .containsExactly("5000 before 2024-07-15", "5000 before 2024-07-15", "1 before 2024-07-15");
  }

  @Test
  void the_log_tells_also_that_nothing_was_found_and_goes_itself() {
    sql.run("insert into retention_log values (?, 'long ago', date '2022-01-01', 7)", at(OLD));
    sql.run("insert into retention_log values (?, 'lately', date '2022-01-01', 7)", at(YOUNG));

    retention(List.of()).deleteOld();

    assertThat(all("what || ' ' || deleted", "retention_log"))
        .isEqualTo("dropped dead letters 0, history 0, lately 7, this log 1");
    assertThat(sql.value("select distinct at from retention_log where what = 'history'"))
        .isEqualTo(java.sql.Timestamp.from(TIME.now()));
  }

  private static OffsetDateTime at(String instant) {
    return OffsetDateTime.parse(instant);
  }

  @Test
  void a_kind_that_fails_leaves_no_trace_and_the_others_their_turn() {
    moved("old", OLD);
    moved("half", YOUNG);
    Kept failing =
        new Kept(
            "failing",
            Period.ofYears(1),
            (day, most) -> {
              sql.run("delete from history where thing = 'half'");
              throw new IllegalStateException("as it happens");
            });

    retention(List.of(() -> List.of(failing))).deleteOld();

    assertThat(all("thing", "history")).isEqualTo("half");
    assertThat(sql.value("select count(*) from retention_log where what = 'failing'"))
        .isEqualTo(0L);
  }

  @Test
  void what_another_instance_is_deleting_is_left_to_it() throws Exception {
    moved("old", OLD);
    moved("old too", OLD);

    try (var other = dataSource.getConnection();
        var statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.executeUpdate("delete from history where thing = 'old'");
      retention(List.of()).deleteOld();
      other.commit();
    }

    assertThat(sql.value("select deleted from retention_log where what = 'history'")).isEqualTo(1);
    assertThat(sql.value("select count(*) from history")).isEqualTo(0L);
  }
}
