package org.lantern.kit.inbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.lantern.kit.problem.DatabaseFailure;

/** What a consumer remembers, in the running transaction: seen events and newest sequences. */
@Singleton
class InboxTables {
  private static final String FIRST =
      "insert into inbox (consumer, event_id, received_at) values (?, ?, now())"
          + " on conflict do nothing";
  private static final String ADVANCE =
      """
      insert into projection_position (consumer, aggregate_id, copy, sequence) values (?, ?, ?, ?)
      on conflict (consumer, aggregate_id, copy) do update set sequence = excluded.sequence
      where projection_position.sequence < excluded.sequence
      """;
  private static final String BLOCKED =
      """
      select aggregate_id, min(sequence) from dead_letter
      where consumer = ? and aggregate_id = any (?) and state <> 'dropped' group by aggregate_id
      """;

  private static final String BEGIN_REPLAY =
      """
      insert into replay (consumer, token, begun_at) values (?, ?, now())
      on conflict (consumer) do update
        set token = excluded.token, begun_at = excluded.begun_at, heard_at = excluded.heard_at
      """;
  private static final String GO_ON =
      "update replay set heard_at = now() where consumer = ? and token = ?";
  private static final String UNHEARD =
      "select 1 from replay where consumer = ? and heard_at < now() - ? * interval '1 second'";

  /** Of whatever reads copies by itself, shared; of who is about to empty them, alone. */
  private static final String COPIES = "hashtext('copies')";

  private final DataSource dataSource;

  InboxTables(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Whether this is the first time; the row decides, and lives or dies with the effect. */
  boolean first(String consumer, UUID eventId) {
    return update(FIRST, consumer, eventId) == 1;
  }

  /**
   * Whether the event is newer than what the copy has of this aggregate.
   *
   * @param copy what is fed; events of several types may feed the same
   */
  boolean advance(String consumer, UUID aggregateId, String copy, long sequence) {
    return update(ADVANCE, consumer, aggregateId, copy, sequence) == 1;
  }

  /** Which of the aggregates have events waiting as dead letters, and from which sequence on. */
  Map<UUID, Long> blocked(String consumer, Collection<UUID> aggregates) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(BLOCKED)) {
      query.setString(1, consumer);
      query.setArray(2, connection.createArrayOf("uuid", aggregates.toArray()));
      Map<UUID, Long> found = new HashMap<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getObject(1, UUID.class), rows.getLong(2));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /**
   * Empties the copies and what is known of their sequences; they count as old until the end. Who
   * begins takes over from whoever was at it.
   */
  void beginReplay(String consumer, UUID token, List<String> tables) {
    lockCopies();
    begin(consumer, token, tables);
  }

  /** Likewise, if a replay stands that has not gone on for so long; answers whether it did. */
  boolean takeOverReplay(String consumer, UUID token, List<String> tables, Duration period) {
    lockCopies();
    boolean unheard = isUnheard(consumer, period);
    if (unheard) {
      begin(consumer, token, tables);
    }
    return unheard;
  }

  /** Not for long: whoever comes after waits behind. */
  private void lockCopies() {
    update("set local lock_timeout = '1s'");
    run("select pg_advisory_xact_lock(" + COPIES + ")");
  }

  private void begin(String consumer, UUID token, List<String> tables) {
    update("set local lock_timeout = '5s'");
    update(BEGIN_REPLAY, consumer, token);
    if (!tables.isEmpty()) {
      update("truncate " + String.join(", ", tables));
    }
    update("delete from projection_position where consumer = ?", consumer);
  }

  /** Whether the replay is still this one's, which is heard of now and holds it until the end. */
  boolean goOnReplaying(String consumer, UUID token) {
    return update(GO_ON, consumer, token) == 1;
  }

  /** Whether a replay stands that has not gone on for so long. */
  boolean isUnheard(String consumer, Duration period) {
    return isThere(UNHEARD, consumer, period.toSeconds());
  }

  /** No replay begins until the running transaction ends. */
  void holdCopies() {
    run("select pg_advisory_xact_lock_shared(" + COPIES + ")");
  }

  void endReplay(String consumer, UUID token) {
    update("delete from replay where consumer = ? and token = ?", consumer, token);
  }

  /** Whether a replay was begun and has not ended, in this process or another. */
  boolean isReplaying(String consumer) {
    return isThere("select 1 from replay where consumer = ?", consumer);
  }

  /** Whether any copy of this service is being built anew. */
  boolean isReplaying() {
    return isThere("select 1 from replay limit 1");
  }

  private boolean isThere(String sql, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = prepared(connection, sql, parameters);
        ResultSet row = query.executeQuery()) {
      return row.next();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private void run(String sql) {
    isThere(sql);
  }

  private int update(String sql, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepared(connection, sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
