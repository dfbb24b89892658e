package org.lantern.kit.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.lantern.kit.actor.CopyAge;
import org.lantern.kit.event.KafkaSettings;
import org.lantern.kit.time.NetworkTime;

/**
 * Knows how old this service's copy of people and roles is. school-service says every few seconds
 * up to which instant everything has been sent; once this service's consumers have committed all
 * that stood on the topic at that moment, the copy is as new as that instant. In school-service
 * itself, which reads no copy, always now.
 */
@Singleton
class SchoolPulse implements CopyAge {
  private static final Logger LOG = Logger.getLogger(SchoolPulse.class);
  private static final String PRODUCER = "school";
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private final KafkaSettings settings;
  private final NetworkTime time;
  private final InboxTables tables;
  private final boolean copies;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile Instant currentAsOf = Instant.EPOCH;

  /** As of the last pulse; a gauge is not to wait for the database. */
  private volatile boolean replaying;

  private Pulse awaited;

  SchoolPulse(
      KafkaSettings settings,
      NetworkTime time,
      InboxTables tables,
      @All List<Subscription> subscriptions,
      MeterRegistry meters) {
    this.settings = settings;
    this.time = time;
    this.tables = tables;
    this.copies = subscriptions.stream().anyMatch(each -> each.producer().equals(PRODUCER));
    Gauge.builder("lantern.role.copy.age.seconds", this, SchoolPulse::ageSeconds).register(meters);
  }

  /** While any copy of this service is being built anew, it is as old as can be. */
  @Override
  public Instant currentAsOf() {
    if (!copies || !settings.pulse()) {
      return time.now();
    }
    return tables.isReplaying() ? Instant.EPOCH : currentAsOf;
  }

  private double ageSeconds() {
    Instant asOf = copies && settings.pulse() ? currentAsOf : time.now();
    return Duration.between(replaying ? Instant.EPOCH : asOf, time.now()).toMillis() / 1000.0;
  }

  void start(@Observes StartupEvent event) {
    if (copies && settings.pulse()) {
      Thread.ofPlatform().name("school-pulse").daemon().start(this::run);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    stopped.countDown();
  }

  private void run() {
    while (stopped.getCount() > 0) {
      try (KafkaConsumer<String, String> kafka = new KafkaConsumer<>(properties())) {
        listen(kafka);
      } catch (RuntimeException | Error e) {
        LOG.warnf("the pulse of school-service is not heard: %s", Delivery.reason(e));
        pause();
      }
    }
  }

  private String group() {
    return settings.service() + "." + PRODUCER;
  }

  private Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>(EventConsumers.properties(settings, group()));
    properties.remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
    return properties;
  }

  private void listen(KafkaConsumer<String, String> kafka) {
    TopicPartition pulse = new TopicPartition(PRODUCER + ".pulse", 0);
    kafka.assign(List.of(pulse));
    kafka.seekToEnd(List.of(pulse));
    while (stopped.getCount() > 0) {
      for (ConsumerRecord<String, String> record : kafka.poll(Duration.ofMillis(500))) {
        note(kafka, Instant.ofEpochMilli(Long.parseLong(record.value())));
        replaying = tables.isReplaying();
      }
      confirm(kafka);
    }
  }

  /**
   * Takes a pulse up when the one before is confirmed, so that a slow copy still advances, or when
   * that one has waited too long for its offsets.
   */
  private void note(KafkaConsumer<String, String> kafka, Instant asOf) {
    if (awaited == null || awaited.asOf().plus(LONGEST_WAIT).isBefore(asOf)) {
      List<TopicPartition> partitions = KafkaSettings.partitions(kafka, PRODUCER);
      awaited = new Pulse(asOf, kafka.endOffsets(partitions, KafkaSettings.CALL));
    }
  }

  private void confirm(KafkaConsumer<String, String> kafka) {
    if (awaited != null
        && awaited.reachedBy(kafka.committed(awaited.ends().keySet(), KafkaSettings.CALL))) {
      currentAsOf = awaited.asOf();
      awaited = null;
    }
  }

  private void pause() {
    try {
      stopped.await(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped.countDown();
    }
  }

  private record Pulse(Instant asOf, Map<TopicPartition, Long> ends) {
    boolean reachedBy(Map<TopicPartition, OffsetAndMetadata> committed) {
      return ends.entrySet().stream()
          .allMatch(
              end -> {
                OffsetAndMetadata reached = committed.get(end.getKey());
                return (reached == null ? 0 : reached.offset()) >= end.getValue();
              });
    }
  }
}
