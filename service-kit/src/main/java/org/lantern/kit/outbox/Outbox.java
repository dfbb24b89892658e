package org.lantern.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.lantern.kit.event.Correlation;
import org.lantern.kit.event.DomainEvent;
import org.lantern.kit.event.EventEnvelope;
import org.lantern.kit.event.KafkaSettings;
import org.lantern.kit.problem.DatabaseFailure;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;

/**
 * Where a change leaves its event: a row in the same transaction, sent afterwards by {@link
 * OutboxRelay}. Called by services only.
 */
@Singleton
public class Outbox {
  /** Larger events are refused: they would be documents, not facts. */
  static final int LARGEST = 256 * 1024;

  private static final String PROJECTING = "lantern.projecting";
  private static final String WAKING = "lantern.waking";

  /** The row lock of the stream makes the order of commits the order of sequences. */
  private static final String NEXT =
      """
      insert into event_stream (aggregate_id, last_sequence) values (?, 1)
      on conflict (aggregate_id) do update set last_sequence = event_stream.last_sequence + 1
      returning last_sequence
      """;

  /** As {@link #NEXT} for many aggregates at once, in an order that all callers share. */
  private static final String NEXT_OF_MANY =
      """
      insert into event_stream (aggregate_id, last_sequence)
        select id, events from unnest(?::uuid[], ?::bigint[]) as e (id, events) order by id
      on conflict (aggregate_id)
      do update set last_sequence = event_stream.last_sequence + excluded.last_sequence
      returning aggregate_id, last_sequence
      """;

  private static final String INSERT =
      "insert into outbox (event_id, aggregate_id, sequence, type, envelope, created_at)"
          + " values (?, ?, ?, ?, ?, now())";

  private final DataSource dataSource;
  private final ObjectMapper json;
  private final KafkaSettings settings;
  private final NetworkTime time;
  private final Ids ids;
  private final TransactionSynchronizationRegistry transaction;
  private final RelayWakeUp wakeUp;

  Outbox(
      DataSource dataSource,
      ObjectMapper json,
      KafkaSettings settings,
      NetworkTime time,
      Ids ids,
      TransactionSynchronizationRegistry transaction,
      RelayWakeUp wakeUp) {
    this.dataSource = dataSource;
    this.json = json;
    this.settings = settings;
    this.time = time;
    this.ids = ids;
    this.transaction = transaction;
    this.wakeUp = wakeUp;
  }

  /**
   * Publishes an event when, and only when, the running transaction commits.
   *
   * @throws IllegalStateException inside a projection, or for an event of more than 256 kB
   */
  public void append(DomainEvent event) {
    requireNotProjecting(event);
    try (Connection connection = dataSource.getConnection()) {
      long sequence = nextSequence(connection, event.aggregateId());
      insert(connection, envelope(event, sequence));
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
    wakeAfterCommit();
  }

  /**
   * Publishes many events in their order, in few statements; as {@link #append} otherwise. Callers
   * bring some hundreds at a time.
   */
  public void appendAll(List<? extends DomainEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    events.forEach(this::requireNotProjecting);
    Map<UUID, Long> counts =
        events.stream()
            .collect(Collectors.groupingBy(DomainEvent::aggregateId, Collectors.counting()));
    try (Connection connection = dataSource.getConnection()) {
      Map<UUID, Long> next = firstSequences(connection, counts);
      try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
        for (DomainEvent event : events) {
          long sequence = next.merge(event.aggregateId(), 1L, Long::sum) - 1;
          fill(insert, envelope(event, sequence));
          insert.addBatch();
        }
        insert.executeBatch();
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
    wakeAfterCommit();
  }

  private static Map<UUID, Long> firstSequences(Connection connection, Map<UUID, Long> counts)
      throws SQLException {
    List<UUID> ids = List.copyOf(counts.keySet());
    Map<UUID, Long> first = new HashMap<>();
    try (PreparedStatement next = connection.prepareStatement(NEXT_OF_MANY)) {
      next.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      next.setArray(2, connection.createArrayOf("bigint", ids.stream().map(counts::get).toArray()));
      try (ResultSet rows = next.executeQuery()) {
        while (rows.next()) {
          UUID id = rows.getObject(1, UUID.class);
          first.put(id, rows.getLong(2) - counts.get(id) + 1);
        }
      }
    }
    return first;
  }

  private void requireNotProjecting(DomainEvent event) {
    if (transaction.getResource(PROJECTING) != null) {
      throw new IllegalStateException("a projection may not publish: " + event.type());
    }
  }

  /** Runs work that feeds a copy; until it ends, this transaction cannot publish. */
  public void withoutPublishing(Runnable projection) {
    transaction.putResource(PROJECTING, Boolean.TRUE);
    try {
      projection.run();
    } finally {
      transaction.putResource(PROJECTING, null);
    }
  }

  private static long nextSequence(Connection connection, UUID aggregateId) throws SQLException {
    try (PreparedStatement next = connection.prepareStatement(NEXT)) {
      next.setObject(1, aggregateId);
      try (ResultSet row = next.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private EventEnvelope envelope(DomainEvent event, long sequence) {
    return new EventEnvelope(
        "1.0",
        ids.next(),
        event.type(),
        "/lantern/" + settings.service(),
        event.aggregateId(),
        time.now(),
        "application/json",
        sequence,
        Correlation.id(),
        Correlation.traceparent(),
        json.valueToTree(event));
  }

  private void insert(Connection connection, EventEnvelope envelope) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      fill(insert, envelope);
      insert.executeUpdate();
    }
  }

  private void fill(PreparedStatement insert, EventEnvelope envelope) throws SQLException {
    insert.setObject(1, envelope.id());
    insert.setObject(2, envelope.subject());
    insert.setLong(3, envelope.sequence());
    insert.setString(4, envelope.type());
    insert.setString(5, text(envelope));
  }

  private String text(EventEnvelope envelope) {
    try {
      String text = json.writeValueAsString(envelope);
      if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
        throw new IllegalStateException("event larger than 256 kB: " + envelope.type());
      }
      return text;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + envelope.type(), e);
    }
  }

  private void wakeAfterCommit() {
    if (transaction.getResource(WAKING) == null) {
      transaction.putResource(WAKING, Boolean.TRUE);
      transaction.registerInterposedSynchronization(wakeUp);
    }
  }
}
