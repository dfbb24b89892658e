package org.lantern.kit.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.lantern.kit.event.EventEnvelope;
import org.lantern.kit.problem.DatabaseFailure;

/**
 * Events that could not be handled. A <em>dead</em> one failed five times; later events of the same
 * aggregate are <em>parked</em> behind it so that order is kept. A person looks, repairs and asks
 * for a retry, or drops the dead one; {@code ./lantern dead-letters} does both by SQL. What was
 * dropped keeps its row, so that it does not come back with a replay, until {@link
 * org.lantern.kit.retention.Retention} deletes it.
 */
@Singleton
class DeadLetters {
  private static final String INSERT =
      """
      insert into dead_letter
        (consumer, event_id, aggregate_id, sequence, type, envelope, state, reason, attempts, at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, now())
      on conflict (consumer, event_id) do nothing
      """;

  /** Asked for by a person, or parked rows whose dead one is gone. */
  private static final String DUE =
      """
      select aggregate_id from dead_letter where consumer = ? and state <> 'dropped'
      group by aggregate_id
      having bool_or(retry_requested) or not bool_or(state = 'dead')
      """;

  private static final String COUNT = "select count(*) from dead_letter where state <> 'dropped'";

  private static final String WAITING =
      """
      select id, envelope from dead_letter
      where consumer = ? and aggregate_id = ? and state <> 'dropped'
      order by sequence limit 1 for update nowait
      """;

  private final DataSource dataSource;
  private final AtomicLong dead = new AtomicLong();

  DeadLetters(DataSource dataSource, MeterRegistry meters) {
    this.dataSource = dataSource;
    Gauge.builder("lantern.dead.letters", dead, AtomicLong::get).register(meters);
  }

  void bury(String consumer, EventEnvelope event, String text, String reason, int attempts) {
    QuarkusTransaction.requiringNew()
        .run(() -> insert(consumer, event, text, "dead", reason, attempts));
  }

  void park(String consumer, EventEnvelope event, String text) {
    insert(consumer, event, text, "parked", "waits behind an earlier event", 0);
  }

  private void insert(
      String consumer,
      EventEnvelope event,
      String text,
      String state,
      String reason,
      int attempts) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, consumer);
      insert.setObject(2, event.id());
      insert.setObject(3, event.subject());
      insert.setLong(4, event.sequence());
      insert.setString(5, event.type());
      insert.setString(6, text);
      insert.setString(7, state);
      insert.setString(8, reason);
      insert.setInt(9, attempts);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** The aggregates whose waiting events should be tried now; counts the dead on the way. */
  List<UUID> due(String consumer) {
    try (Connection connection = dataSource.getConnection()) {
      count(connection);
      try (PreparedStatement query = connection.prepareStatement(DUE)) {
        query.setString(1, consumer);
        List<UUID> found = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
          while (rows.next()) {
            found.add(rows.getObject(1, UUID.class));
          }
        }
        return found;
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private void count(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(COUNT);
        ResultSet row = query.executeQuery()) {
      row.next();
      dead.set(row.getLong(1));
    }
  }

  /**
   * The first waiting event of an aggregate, locked; null when none is left. Fails at once, as
   * trouble that passes, while somebody else holds it: the others' events do not wait for that.
   */
  Waiting next(String consumer, UUID aggregateId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(WAITING)) {
      query.setString(1, consumer);
      query.setObject(2, aggregateId);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? new Waiting(row.getLong(1), row.getString(2)) : null;
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  void done(long id) {
    update("delete from dead_letter where id = ?", id);
  }

  /** Notes a retry that failed; the next one is asked for by a person again. */
  void failedAgain(long id, String reason) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                update(
                    "update dead_letter set state = 'dead', reason = ?, attempts = attempts + 1,"
                        + " retry_requested = false where id = ?",
                    reason,
                    id));
  }

  private void update(String sql, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  record Waiting(long id, String envelope) {}
}
