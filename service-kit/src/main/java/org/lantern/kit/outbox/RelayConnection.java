package org.lantern.kit.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;

/** The relay's dedicated connection: it holds the lock, listens, reads and marks. */
class RelayConnection implements AutoCloseable {
  private static final long LOCK = 0x6c616e7465726eL;

  /** By what is not yet published, never by a watermark: a slow transaction commits later. */
  private static final String UNPUBLISHED =
      "select position, aggregate_id, type, envelope from outbox"
          + " where published_at is null order by position limit ?";

  /** The server too must notice within seconds that a leader's machine is gone. */
  private static final String KEEP_ALIVE =
      "set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5;"
          + " set tcp_keepalives_count = 3; set tcp_user_timeout = 20000";

  /** A mark lost in a crash costs one more send, which is allowed; waiting for the disk is not. */
  private static final String MARKS_NEED_NO_DISK = "set synchronous_commit = off";

  private static final String OLDEST =
      "select coalesce(extract(epoch from now() - min(created_at)) * 1000, 0)"
          + " from outbox where published_at is null";

  private final Connection connection;

  RelayConnection(Connection connection) throws SQLException {
    this.connection = connection;
    execute(KEEP_ALIVE);
    execute(MARKS_NEED_NO_DISK);
    execute("listen outbox");
  }

  boolean tryLead() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  void heartbeat() throws SQLException {
    execute("select 1");
  }

  /** Tells the leader, which may be another instance, that there is work. */
  void hint() throws SQLException {
    execute("notify outbox");
  }

  boolean hinted() throws SQLException {
    return connection.unwrap(PGConnection.class).getNotifications().length > 0;
  }

  List<OutboxRow> unpublished(int limit) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(UNPUBLISHED)) {
      query.setInt(1, limit);
      List<OutboxRow> found = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(
              new OutboxRow(
                  rows.getLong(1),
                  rows.getObject(2, UUID.class),
                  rows.getString(3),
                  rows.getString(4)));
        }
      }
      return found;
    }
  }

  void markPublished(List<OutboxRow> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    Array positions =
        connection.createArrayOf("bigint", rows.stream().map(OutboxRow::position).toArray());
    try (PreparedStatement mark =
        connection.prepareStatement(
            "update outbox set published_at = now() where position = any (?)")) {
      mark.setArray(1, positions);
      mark.executeUpdate();
    }
  }

  long oldestUnpublishedMillis() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(OLDEST)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Published events after a week, answers kept for repeated calls after a day. */
  void deleteOld() throws SQLException {
    execute("delete from outbox where published_at < now() - interval '7 days'");
    execute("delete from idempotent_call where created_at < now() - interval '24 hours'");
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
