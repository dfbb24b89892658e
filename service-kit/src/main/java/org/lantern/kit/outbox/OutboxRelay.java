package org.lantern.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.lantern.kit.event.KafkaSettings;
import org.lantern.kit.time.NetworkTime;

/**
 * Sends the outbox to the service's topic. Of all instances of a service one leads at a time: the
 * one whose {@link RelayConnection} holds the database's advisory lock. Rows go in the order of
 * their position; only what the broker has confirmed is marked; after any failure the first
 * unconfirmed row comes next, so an event may be sent twice but never lost.
 */
@Singleton
public class OutboxRelay {
  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final int BATCH = 500;
  private static final long POLL_MILLIS = 500;
  private static final long LISTEN_MILLIS = 25;
  private static final long RETRY_MILLIS = 500;
  private static final Duration PULSE = Duration.ofSeconds(5);
  private static final Duration MEASURE = Duration.ofSeconds(1);
  private static final Duration CLEAN_UP = Duration.ofHours(1);

  private final KafkaSettings settings;
  private final RelayDatabase database;
  private final RelayWakeUp wakeUp;
  private final NetworkTime time;
  private final AtomicLong oldestAgeMillis = new AtomicLong();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile boolean running;
  private volatile boolean leading;
  private Thread thread;
  private long lastPulse = Long.MIN_VALUE / 2;
  private long lastMeasured = Long.MIN_VALUE / 2;
  private long lastCleanUp = Long.MIN_VALUE / 2;

  OutboxRelay(
      KafkaSettings settings,
      RelayDatabase database,
      RelayWakeUp wakeUp,
      NetworkTime time,
      MeterRegistry meters) {
    this.settings = settings;
    this.database = database;
    this.wakeUp = wakeUp;
    this.time = time;
    Gauge.builder("lantern.outbox.age.seconds", oldestAgeMillis, age -> age.get() / 1000.0)
        .register(meters);
    Gauge.builder("lantern.relay.leader", () -> leading ? 1 : 0).register(meters);
  }

  void start(@Observes StartupEvent event) {
    if (settings.relay()) {
      running = true;
      thread = Thread.ofPlatform().name("outbox-relay").start(this::run);
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    stopped.countDown();
    wakeUp.ring();
    if (thread != null) {
      thread.join(Duration.ofSeconds(10));
    }
  }

  private void run() {
    while (running) {
      try (RelayConnection connection = database.open()) {
        serve(connection);
      } catch (SQLException e) {
        LOG.warnf("relay has no database: %s", e.getSQLState());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.errorf(e, "relay begins again");
      }
      leading = false;
      pause();
    }
  }

  /**
   * Follows, passing over hints, until the lock is ours, then leads until the connection or the
   * service ends.
   */
  private void serve(RelayConnection connection) throws SQLException, InterruptedException {
    while (running && !connection.tryLead()) {
      measureNowAndThen(connection, time.now().toEpochMilli());
      if (wakeUp.await(POLL_MILLIS)) {
        connection.hint();
      }
      connection.hinted();
    }
    while (running) {
      leading = true;
      try (RelayProducer producer = RelayProducer.open(settings)) {
        lead(connection, producer);
      } catch (RelayProducer.NotConfirmed e) {
        LOG.warnf("broker did not confirm: %s", e.getMessage());
        connection.heartbeat();
        measureAge(connection);
        pause();
      }
    }
  }

  private void lead(RelayConnection connection, RelayProducer producer)
      throws SQLException, InterruptedException, RelayProducer.NotConfirmed {
    while (running) {
      long asOf = time.now().toEpochMilli();
      if (!sendOneBatch(connection, producer)) {
        pulse(producer, asOf);
        measureNowAndThen(connection, asOf);
        cleanUp(connection);
        awaitWork(connection);
      }
    }
  }

  /** Whether the batch was full, so that more may wait. */
  private boolean sendOneBatch(RelayConnection connection, RelayProducer producer)
      throws SQLException, RelayProducer.NotConfirmed {
    List<OutboxRow> rows = connection.unpublished(BATCH);
    int confirmed = producer.send(rows);
    connection.markPublished(rows.subList(0, confirmed));
    if (confirmed < rows.size()) {
      throw new RelayProducer.NotConfirmed(rows.get(confirmed).type());
    }
    return rows.size() == BATCH;
  }

  /** Says that everything committed before the instant has been sent. */
  private void pulse(RelayProducer producer, long asOf) throws RelayProducer.NotConfirmed {
    if (asOf - lastPulse >= PULSE.toMillis()) {
      producer.pulse(asOf);
      lastPulse = asOf;
    }
  }

  private void measureNowAndThen(RelayConnection connection, long now) throws SQLException {
    if (now - lastMeasured >= MEASURE.toMillis()) {
      measureAge(connection);
      lastMeasured = now;
    }
  }

  private void measureAge(RelayConnection connection) throws SQLException {
    oldestAgeMillis.set(connection.oldestUnpublishedMillis());
  }

  private void cleanUp(RelayConnection connection) throws SQLException {
    long now = time.now().toEpochMilli();
    if (now - lastCleanUp >= CLEAN_UP.toMillis()) {
      connection.deleteOld();
      lastCleanUp = now;
    }
  }

  private void awaitWork(RelayConnection connection) throws SQLException, InterruptedException {
    for (long waited = 0; running && waited < POLL_MILLIS; waited += LISTEN_MILLIS) {
      if (wakeUp.await(LISTEN_MILLIS) || connection.hinted()) {
        return;
      }
    }
  }

  private void pause() {
    try {
      stopped.await(RETRY_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
