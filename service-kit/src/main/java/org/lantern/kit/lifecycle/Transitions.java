package org.lantern.kit.lifecycle;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Recorded;
import org.lantern.kit.event.Correlation;
import org.lantern.kit.outbox.Outbox;
import org.lantern.kit.problem.DatabaseFailure;
import org.lantern.kit.time.NetworkTime;

/**
 * The one door through which a change of state leaves its traces, in the running transaction: a row
 * of history, the event in the outbox, a count and a log line.
 */
@Singleton
public class Transitions {
  private static final Logger LOG = Logger.getLogger(Transitions.class);
  private static final String INSERT =
      """
      insert into history
        (thing, thing_id, at, person_id, from_state, action, to_state, reason, correlation_id,
          said_by, said_on, said_in)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String FORGET = "delete from history where thing = ? and thing_id = any (?)";
  private static final String DENY = "update history set denied_at = ? where said_in = ?";
  private static final String READ =
      """
      select at, person_id, from_state, action, to_state, reason,
        said_by, said_on, said_in, denied_at
      from history
      where thing_id = ? and thing = ? order by id
      """;

  private final DataSource dataSource;
  private final Outbox outbox;
  private final NetworkTime time;
  private final MeterRegistry meters;
  private final Instance<SaidByTelephone> telephone;

  Transitions(
      DataSource dataSource,
      Outbox outbox,
      NetworkTime time,
      MeterRegistry meters,
      Instance<SaidByTelephone> telephone) {
    this.dataSource = dataSource;
    this.outbox = outbox;
    this.time = time;
    this.meters = meters;
    this.telephone = telephone;
  }

  public void record(Actor actor, Transition move) {
    record(actor, move, null);
  }

  /**
   * Writes down a move and publishes its event.
   *
   * @param reason why, in the mover's words; null where none is asked for
   */
  public void record(Actor actor, Transition move, String reason) {
    leaveTraces(actor, move, reason);
    outbox.append(move.event());
  }

  /** Writes down a deed of which other services hear nothing, or not by an event of its own. */
  public void note(Actor actor, String thing, UUID id, Enum<?> from, Enum<?> action, Enum<?> to) {
    leaveTraces(actor, new Transition(thing, id, from, action, to, null), null);
  }

  private void leaveTraces(Actor actor, Transition move, String reason) {
    insert(actor, move, reason);
    meters
        .counter("lantern.transitions", "thing", move.thing(), "action", move.action().name())
        .increment();
    LOG.infof(
        "%s %s: %s by %s -> %s",
        move.thing(), move.id(), move.action().name(), actor.writerId(), move.to().name());
    if (actor.recorded() != null) {
      telephone.get().moved(actor, move);
    }
  }

  private void insert(Actor actor, Transition move, String reason) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, move.thing());
      insert.setObject(2, move.id());
      insert.setTimestamp(3, Timestamp.from(time.now()));
      insert.setObject(4, actor.writerId());
      insert.setString(5, move.from() == null ? null : move.from().name());
      insert.setString(6, move.action().name());
      insert.setString(7, move.to().name());
      insert.setString(8, reason);
      insert.setString(9, Correlation.id());
      Recorded recorded = actor.recorded();
      insert.setObject(10, recorded == null ? null : actor.personId());
      insert.setObject(11, recorded == null ? null : recorded.saidOn());
      insert.setObject(12, recorded == null ? null : recorded.id());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Deletes the moves of things that were deleted themselves. */
  public void forget(String thing, Collection<UUID> ids) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete = connection.prepareStatement(FORGET)) {
      delete.setString(1, thing);
      delete.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Whoever was recorded as having moved things by telephone says that they did not say it. */
  public void deny(UUID recordId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(DENY)) {
      update.setTimestamp(1, Timestamp.from(time.now()));
      update.setObject(2, recordId);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** The moves of one thing, oldest first; who may read them is the feature's business. */
  public List<HistoryResponse> of(String thing, UUID id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(READ)) {
      query.setObject(1, id);
      query.setString(2, thing);
      List<HistoryResponse> found = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(
              new HistoryResponse(
                  rows.getTimestamp("at").toInstant(),
                  rows.getObject("person_id", UUID.class),
                  rows.getString("from_state"),
                  rows.getString("action"),
                  rows.getString("to_state"),
                  rows.getString("reason"),
                  said(rows)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static HistoryResponse.Said said(ResultSet row) throws SQLException {
    UUID recordId = row.getObject("said_in", UUID.class);
    Timestamp deniedAt = row.getTimestamp("denied_at");
    return recordId == null
        ? null
        : new HistoryResponse.Said(
            row.getObject("said_by", UUID.class),
            row.getObject("said_on", LocalDate.class),
            recordId,
            deniedAt == null ? null : deniedAt.toInstant());
  }
}
