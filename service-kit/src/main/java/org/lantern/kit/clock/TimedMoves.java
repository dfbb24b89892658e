package org.lantern.kit.clock;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.lantern.kit.problem.DatabaseFailure;

/**
 * When what falls due, one row for each thing and action, in the running transaction. Who schedules
 * or cancels has locked the thing before; the clock locks its row first, lets the thing's lock
 * wait, and is tried again should the two meet.
 */
@Singleton
public class TimedMoves {
  private static final String SCHEDULE =
      """
      insert into due_move (thing, thing_id, action, due_at) values (?, ?, ?, ?)
      on conflict (thing, thing_id, action) do update set due_at = excluded.due_at, tries = 0
      """;
  private static final String CANCEL =
      "delete from due_move where thing = ? and thing_id = ? and action = ?";
  private static final String FORGET = CANCEL + " and due_at <= ?";

  /** Rows that others work on are passed over; exactly one is chosen before any goes. */
  private static final String TAKE =
      """
      with next as materialized (
        select thing, thing_id, action from due_move where due_at <= ?
        order by due_at limit 1 for update skip locked)
      delete from due_move d using next n
      where d.thing = n.thing and d.thing_id = n.thing_id and d.action = n.action
      returning d.thing, d.thing_id, d.action
      """;

  private static final String LATER =
      """
      update due_move set tries = tries + 1,
        due_at = ? + least(interval '1 hour', interval '1 minute' * power(2, least(tries, 10)))
      where thing = ? and thing_id = ? and action = ? and due_at <= ?
      """;
  private static final String OLDEST =
      "select coalesce(extract(epoch from ? - min(due_at)), 0) from due_move where due_at <= ?";

  private final DataSource dataSource;

  TimedMoves(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The action happens to the thing then; an earlier time for the same is replaced. */
  public void schedule(String thing, UUID id, String action, Instant at) {
    update(SCHEDULE, thing, id, action, at(at));
  }

  /** The action does not happen by itself any more; nothing happens where nothing was scheduled. */
  public void cancel(String thing, UUID id, String action) {
    update(CANCEL, thing, id, action);
  }

  /** Takes away the one that has been due longest. */
  Optional<Due> take(Instant now) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(TAKE)) {
      statement.setObject(1, at(now));
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(new Due(row.getString(1), row.getObject(2, UUID.class), row.getString(3)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Takes one away that came too late, unless it was scheduled anew. */
  void forget(Due due, Instant now) {
    update(FORGET, due.thing(), due.id(), due.action(), at(now));
  }

  /** Puts one that failed off, for a minute at first and an hour at most. */
  void later(Due due, Instant now) {
    update(LATER, at(now), due.thing(), due.id(), due.action(), at(now));
  }

  /** How long the one that has been due longest has waited. */
  Duration oldest(Instant now) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(OLDEST)) {
      query.setObject(1, at(now));
      query.setObject(2, at(now));
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return Duration.ofSeconds(row.getLong(1));
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
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

  /** What has to happen now. */
  record Due(String thing, UUID id, String action) {}
}
