package org.lantern.endtoend.fault;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.lantern.platform.Platform;

/**
 * Kills review-service in the one moment that matters to an outbox: the broker has the event, the
 * table does not know yet. A trigger holds the mark back until the consumer has reacted.
 */
final class SentNotMarked {
  private static final Duration LONGEST = Duration.ofSeconds(90);
  private static final String EVENT = "review.report-finalised.v1";
  private static final int KEY = 4711;

  private final Platform platform;
  private final Databases databases;

  SentNotMarked(Platform platform, Databases databases) {
    this.platform = platform;
    this.databases = databases;
  }

  void strike() {
    databases.change(
        "review",
        """
        create function hold_the_mark() returns trigger language plpgsql as $$
        begin perform pg_advisory_xact_lock_shared(%d); return new; end $$
        """
            .formatted(KEY),
        """
        create trigger hold_the_mark before update on outbox for each row
        when (new.type = '%s') execute function hold_the_mark()
        """
            .formatted(EVENT));
    try (Connection lock = platform.postgres().connect("review", "postgres");
        Statement statement = lock.createStatement()) {
      statement.execute("select pg_advisory_lock(" + KEY + ")");
      awaitReaction();
      platform.review().process().kill();
      databases.change("review", terminate(), "drop trigger hold_the_mark on outbox");
      databases.change("review", "drop function hold_the_mark");
    } catch (SQLException e) {
      throw new Databases.Away(e);
    }
    platform.review().start();
    platform.review().awaitReady();
  }

  /** The killed process's own connection still waits to mark what it sent. */
  private static String terminate() {
    return "select pg_terminate_backend(pid, 5000) from pg_stat_activity"
        + " where datname = 'review' and usename = 'review' and wait_event = 'advisory'";
  }

  private void awaitReaction() {
    Caller.patiently(LONGEST, "an event sent and not marked", this::sentNotMarked, this::isTaken);
  }

  private List<String> sentNotMarked() {
    return databases.rows(
        "review",
        "select event_id from outbox where published_at is null and type = '" + EVENT + "'");
  }

  private boolean isTaken(List<String> events) {
    return events.stream()
        .anyMatch(
            event ->
                !databases
                    .rows("accreditation", "select 1 from inbox where event_id = ?::uuid", event)
                    .isEmpty());
  }
}
