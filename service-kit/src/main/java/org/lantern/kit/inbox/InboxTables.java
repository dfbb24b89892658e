package org.lantern.kit.inbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
      insert into projection_position (consumer, aggregate_id, type, sequence) values (?, ?, ?, ?)
      on conflict (consumer, aggregate_id, type) do update set sequence = excluded.sequence
      where projection_position.sequence < excluded.sequence
      """;
  private static final String BLOCKED =
      """
      select aggregate_id, min(sequence) from dead_letter
      where consumer = ? and aggregate_id = any (?) group by aggregate_id
      """;

  /** Stands among the positions while the copies of a consumer are being built anew. */
  private static final UUID REPLAY = new UUID(0, 0);

  private static final String REPLAYING =
      "select 1 from projection_position where consumer = ? and aggregate_id = ?";

  private final DataSource dataSource;

  InboxTables(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Whether this is the first time; the row decides, and lives or dies with the effect. */
  boolean first(String consumer, UUID eventId) {
    return update(FIRST, consumer, eventId) == 1;
  }

  /** Whether the event is newer than what the copy has of this aggregate. */
  boolean advance(String consumer, UUID aggregateId, String type, long sequence) {
    return update(ADVANCE, consumer, aggregateId, type, sequence) == 1;
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

  /** Empties the copies and what is known of their sequences; they count as old until the end. */
  void beginReplay(String consumer, List<String> tables) {
    if (!tables.isEmpty()) {
      update("truncate " + String.join(", ", tables));
    }
    update("delete from projection_position where consumer = ?", consumer);
    advance(consumer, REPLAY, "replay", 0);
  }

  void endReplay(String consumer) {
    update(
        "delete from projection_position where consumer = ? and aggregate_id = ?",
        consumer,
        REPLAY);
  }

  /** Whether a replay was begun and has not ended, in this process or an earlier one. */
  boolean isReplaying(String consumer) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(REPLAYING)) {
      query.setString(1, consumer);
      query.setObject(2, REPLAY);
      try (ResultSet row = query.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private int update(String sql, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
