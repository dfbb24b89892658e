package org.lantern.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.lantern.kit.event.KafkaSettings;

/**
 * Builds the copies of one producer's things anew from the first event on: started with {@code
 * lantern.replay=school}, the service empties them, reads the topic to its end feeding copies only,
 * and then goes on as always. Reactions are not repeated. A replay that was broken off is begun
 * again at the next start, asked or not; until it ends, the copies count as old.
 */
@Singleton
class Replay {
  private static final Logger LOG = Logger.getLogger(Replay.class);
  private static final long PAUSE_MILLIS = 1_000;

  private final KafkaSettings settings;
  private final EventHandling handling;
  private final InboxTables tables;
  private final DeadLetters deadLetters;
  private final Optional<Set<String>> producers;
  private final CountDownLatch stopped = new CountDownLatch(1);

  Replay(
      KafkaSettings settings,
      EventHandling handling,
      InboxTables tables,
      DeadLetters deadLetters,
      @ConfigProperty(name = "lantern.replay") Optional<Set<String>> producers) {
    this.settings = settings;
    this.handling = handling;
    this.tables = tables;
    this.deadLetters = deadLetters;
    this.producers = producers;
  }

  void stop(@Observes ShutdownEvent event) {
    stopped.countDown();
  }

  /** Returns when the copies are complete, or the service stops. */
  void ifAsked(Subscription subscription, String consumer) {
    boolean asked = producers.isPresent() && producers.get().contains(subscription.producer());
    while (stopped.getCount() > 0) {
      try {
        if (asked || tables.isReplaying(consumer)) {
          replay(subscription, consumer);
        }
        return;
      } catch (RuntimeException e) {
        LOG.warnf("replay of %s waits: %s", subscription.producer(), Delivery.reason(e));
        pause();
      }
    }
  }

  private void replay(Subscription subscription, String consumer) {
    QuarkusTransaction.requiringNew()
        .run(() -> tables.beginReplay(consumer, subscription.copyTables()));
    long events = fromTheFirst(subscription, consumer);
    if (stopped.getCount() > 0) {
      QuarkusTransaction.requiringNew().run(() -> tables.endReplay(consumer));
      LOG.infof("replayed %d events of %s", events, subscription.producer());
    }
  }

  private long fromTheFirst(Subscription subscription, String consumer) {
    Map<String, Object> properties = new HashMap<>(EventConsumers.properties(settings, consumer));
    properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
    properties.remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
    try (KafkaConsumer<String, String> kafka = new KafkaConsumer<>(properties)) {
      List<TopicPartition> partitions =
          kafka.partitionsFor(KafkaSettings.topic(subscription.producer())).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      kafka.assign(partitions);
      kafka.seekToBeginning(partitions);
      Delivery delivery =
          new Delivery(subscription, consumer, handling::projectAll, handling, deadLetters);
      return read(delivery, kafka, kafka.endOffsets(partitions));
    }
  }

  private long read(
      Delivery delivery, KafkaConsumer<String, String> kafka, Map<TopicPartition, Long> ends) {
    long count = 0;
    List<ConsumerRecord<String, String>> pending = new ArrayList<>();
    while (stopped.getCount() > 0 && !isAtEnd(kafka, ends)) {
      kafka.poll(Duration.ofMillis(200)).forEach(pending::add);
      count += pending.size();
      delivery.deliver(pending, record -> {});
    }
    return count;
  }

  private static boolean isAtEnd(
      KafkaConsumer<String, String> kafka, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream().allMatch(end -> kafka.position(end.getKey()) >= end.getValue());
  }

  private void pause() {
    try {
      stopped.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped.countDown();
    }
  }
}
