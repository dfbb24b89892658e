package org.lantern.review.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.retention.Retention;
import org.lantern.review.SceneTest;

/** What was kept long enough goes here too, and the log tells. */
@QuarkusTest
class RetentionTest extends SceneTest {
  private static final LocalDate OLD = LocalDate.now().minusYears(2).minusDays(3);
  private static final LocalDate YOUNG = LocalDate.now().minusYears(2).plusDays(3);

  @Inject Retention retention;

  @BeforeEach
  void nothing_there() {
    sql.run("truncate history, dead_letter, retention_log");
  }

  private void moved(String thing, String action, LocalDate day) {
    sql.run(
        "insert into history (thing, thing_id, at, action, to_state) values (?, ?, ?, ?, 'S')",
        thing,
        UUID.randomUUID(),
        java.sql.Date.valueOf(day),
        action);
  }

  private void letter(String state, String type, LocalDate day) {
    sql.run(
        "insert into dead_letter (consumer, event_id, aggregate_id, sequence, type, envelope, state,"
            + " reason, attempts, at) values ('c', ?, ?, 1, ?, '{}', ?, 'r', 5, ?)",
        UUID.randomUUID(),
        UUID.randomUUID(),
        type,
        state,
        java.sql.Date.valueOf(day));
  }

  @Test
  void history_and_dropped_dead_letters_go_after_two_years_and_the_log_tells() {
    moved("review", "EARLIER", OLD);
    moved("review", "LATER", YOUNG);
    letter("dropped", "earlier", OLD);
    letter("dropped", "later", YOUNG);
    letter("dead", "waiting", OLD);

    retention.deleteOld();

    assertThat(sql.value("select string_agg(action, ' ') from history")).isEqualTo("LATER");
    assertThat(sql.value("select string_agg(type, ' ' order by type) from dead_letter"))
        .isEqualTo("later waiting");
    assertThat(
            sql.value(
                "select string_agg(what || ' ' || deleted, ', ' order by what) from retention_log"
                    + " where before_day between ? and ?",
                OLD,
                YOUNG))
        .isEqualTo("dropped dead letters 1, history 1, readers of reports 0, this log 0");
  }
}
