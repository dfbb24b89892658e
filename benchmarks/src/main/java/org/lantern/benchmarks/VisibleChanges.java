package org.lantern.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.endtoend.Patience;
import org.lantern.platform.Platform;
import org.lantern.platform.PlatformTrouble;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears from review-service's database the moment its copy of a person is committed: a trigger of
 * this bench notifies, and a notification is delivered at commit.
 */
final class VisibleChanges implements AutoCloseable {
  private static final Duration QUIET = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Connection connection;
  private final Thread listener;
  private final Map<UUID, Deque<Long>> begun = new HashMap<>();
  private final List<Long> latencies = new ArrayList<>();
  private final List<Long> answers = new ArrayList<>();
  private long lastHeard = System.nanoTime();
  private volatile boolean closed;

  VisibleChanges(Platform platform) throws SQLException {
    connection = platform.postgres().connect("review", "postgres");
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          create function tell_visible() returns trigger language plpgsql as $$
          begin perform pg_notify('visible', new.aggregate_id || ' ' || new.sequence); return new; end $$
          """);
      statement.execute(
          "create trigger tell_visible after insert or update on projection_position"
              + " for each row execute function tell_visible()");
      statement.execute("listen visible");
    }
    listener = Thread.ofPlatform().daemon().start(this::listen);
  }

  /** Notes when a person's change began, in the order in which it will be told. */
  synchronized void begun(UUID person, long nanos) {
    begun.computeIfAbsent(person, any -> new ArrayDeque<>()).add(nanos);
  }

  /** Notes how long a request took. */
  synchronized void answered(long nanos) {
    answers.add(nanos);
  }

  synchronized Latencies answers() {
    return Latencies.of(answers);
  }

  private void listen() {
    try {
      PGConnection listening = connection.unwrap(PGConnection.class);
      while (!closed) {
        PGNotification[] heard = listening.getNotifications(100);
        long now = System.nanoTime();
        for (PGNotification each : heard == null ? new PGNotification[0] : heard) {
          heard(UUID.fromString(each.getParameter().split(" ")[0]), now);
        }
      }
    } catch (SQLException e) {
      throw new PlatformTrouble("listening ended: " + e.getMessage());
    }
  }

  private synchronized void heard(UUID person, long now) {
    lastHeard = now;
    Deque<Long> waiting = begun.get(person);
    Long start = waiting == null ? null : waiting.poll();
    if (start != null) {
      latencies.add(now - start);
    }
  }

  /** Returns when nothing has been heard for a while. */
  void awaitQuiet() {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() - heardLast() < QUIET.toNanos()) {
      if (System.nanoTime() > end) {
        throw new PlatformTrouble("it did not become quiet");
      }
      Patience.pass(Duration.ofMillis(50));
    }
  }

  private synchronized long heardLast() {
    return lastHeard;
  }

  synchronized void forget() {
    latencies.clear();
    answers.clear();
  }

  synchronized Latencies latencies(int wanted) {
    if (latencies.size() != wanted) {
      throw new PlatformTrouble("%d changes, %d heard".formatted(wanted, latencies.size()));
    }
    return Latencies.of(latencies);
  }

  @Override
  public void close() throws SQLException {
    closed = true;
    join();
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.execute("drop trigger tell_visible on projection_position");
      statement.execute("drop function tell_visible");
    }
  }

  private void join() {
    try {
      listener.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
