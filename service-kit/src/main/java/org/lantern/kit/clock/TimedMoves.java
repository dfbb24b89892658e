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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.lantern.kit.problem.DatabaseFailure;

/**
 * When what falls due, one row for each thing and action, in the running transaction. Who schedules
 * or cancels has locked the thing before, and so has the clock; rows are written at the end of a
 * transaction and in one order, so that no two wait for each other.
 */
@Singleton
public class TimedMoves {
  private static final String SCHEDULE =
      """
      insert into due_move (thing, thing_id, action, due_at) values (?, ?, ?, ?)
      on conflict (thing, thing_id, action) do update set due_at = excluded.due_at, tries = 0
      """;
  private static final String BRING_FORWARD =
      """
      insert into due_move (thing, thing_id, action, due_at) values (?, ?, ?, ?)
      on conflict (thing, thing_id, action)
      do update set due_at = least(due_move.due_at, excluded.due_at), tries = 0
      """;
  private static final String CANCEL =
      "delete from due_move where thing = ? and thing_id = ? and action = ?";
  private static final String FORGET = CANCEL + " and due_at <= ?";

  /** Written again meanwhile, it happens again. */
  private static final String DONE = CANCEL + " and cast(xmin as text) = ?";

  private static final String FALLEN_DUE =
      """
      select thing, thing_id, action from due_move where due_at <= ?
      order by due_at limit ?
      """;
  private static final String TAKE_ALONE =
      "select pg_try_advisory_xact_lock(hashtextextended(concat_ws(' ', ?, ?, ?), 15))";
  private static final String STILL_DUE =
      """
      select cast(xmin as text) from due_move
      where thing = ? and thing_id = ? and action = ? and due_at <= ?
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
  private final DueWrites writes;

  TimedMoves(DataSource dataSource, DueWrites writes) {
    this.dataSource = dataSource;
    this.writes = writes;
  }

  /** The action happens to the thing then; an earlier time for the same is replaced. */
  public void schedule(String thing, UUID id, String action, Instant at) {
    writes.add(new Due(thing, id, action), SCHEDULE, thing, id, action, at(at));
  }

  /**
   * The action happens to each of the things then at the latest; an earlier time for the same
   * stays, also one that another transaction writes just now. Nobody needs the things' locks.
   */
  public void bringForward(String thing, Collection<UUID> ids, String action, Instant at) {
    for (UUID id : ids) {
      writes.add(new Due(thing, id, action), BRING_FORWARD, thing, id, action, at(at));
    }
  }

  /** The action does not happen by itself any more; nothing happens where nothing was scheduled. */
  public void cancel(String thing, UUID id, String action) {
    writes.add(new Due(thing, id, action), CANCEL, thing, id, action);
  }

  /** What has been due longest, without holding any of it. */
  List<Due> fallenDue(Instant now, int most) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(FALLEN_DUE)) {
      query.setObject(1, at(now));
      query.setInt(2, most);
      List<Due> found = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          found.add(new Due(row.getString(1), row.getObject(2, UUID.class), row.getString(3)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Whether nobody else does just this; until the transaction ends nobody else will. */
  boolean takeAlone(Due due) {
    return first(TAKE_ALONE, due.thing(), due.id().toString(), due.action())
        .map(each -> (Boolean) each)
        .orElseThrow();
  }

  /**
   * Whether it is due still, asked when its thing is locked; then its row goes at the end of the
   * transaction, unless it is written again until then.
   */
  boolean begin(Due due, Instant now) {
    Optional<Object> row = first(STILL_DUE, due.thing(), due.id(), due.action(), at(now));
    row.ifPresent(xmin -> writes.add(due, DONE, due.thing(), due.id(), due.action(), xmin));
    return row.isPresent();
  }

  private Optional<Object> first(String sql, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      fill(query, parameters);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(row.getObject(1)) : Optional.empty();
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
      fill(statement, parameters);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static void fill(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }
}
