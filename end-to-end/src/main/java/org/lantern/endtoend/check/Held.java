package org.lantern.endtoend.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.lantern.endtoend.Patience;
import org.lantern.platform.Platform;

/**
 * Holds one kind of statement of a service back, by a trigger that waits for a lock of ours, so
 * that a process can be killed at just that point. Ends the connections that still wait, before it
 * lets go.
 */
public final class Held implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final int KEY = 4711;

  /** Of this database, and for this lock: others may wait for locks of their own. */
  private static final String WAITING =
      """
      select %%s from pg_locks lock join pg_database base on base.oid = lock.database
       where base.datname = current_database() and lock.locktype = 'advisory'
         and lock.objid = %d and not lock.granted
      """
          .formatted(KEY);

  private final Databases databases;
  private final String database;
  private final String table;
  private final Connection lock;

  /**
   * @param when such as {@code before update on outbox}
   * @param condition such as {@code when (new.type = 'x')}, or nothing
   */
  public Held(
      Platform platform, Databases databases, String database, String when, String condition) {
    this.databases = databases;
    this.database = database;
    this.table = when.substring(when.lastIndexOf(' ') + 1);
    databases.change(
        database,
        """
        create function hold() returns trigger language plpgsql as $$
        begin perform pg_advisory_xact_lock_shared(%d); return new; end $$
        """
            .formatted(KEY),
        "create trigger hold %s for each row %s execute function hold()"
            .formatted(when, condition));
    try {
      lock = platform.postgres().connect(database, "postgres");
      try (Statement statement = lock.createStatement()) {
        statement.execute("select pg_advisory_lock(" + KEY + ")");
      }
    } catch (SQLException e) {
      throw new Databases.Away(e);
    }
  }

  /** Returns once some connection of the service waits at that point. */
  public void awaitWaiting(Duration longest) {
    Patience.until(
        longest,
        PAUSE,
        "a statement held back",
        () -> databases.rows(database, WAITING.formatted("lock.pid")),
        (List<String> waiting) -> !waiting.isEmpty());
  }

  @Override
  public void close() {
    databases.change(
        database,
        WAITING.formatted("pg_terminate_backend(lock.pid, 5000)"),
        "drop trigger hold on " + table,
        "drop function hold");
    try {
      lock.close();
    } catch (SQLException e) {
      throw new Databases.Away(e);
    }
  }
}
