package org.lantern.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.lantern.kit.event.KafkaSettings;

/**
 * Builds the copies of one producer's things anew from the first event on: started with {@code
 * lantern.replay=school}, the service empties them, reads the topic to its end feeding copies only,
 * and then goes on as always. Reactions are not repeated.
 */
@Singleton
class Replay {
  private static final Logger LOG = Logger.getLogger(Replay.class);

  private final KafkaSettings settings;
  private final EventHandling handling;
  private final InboxTables tables;
  private final Optional<Set<String>> producers;

  Replay(
      KafkaSettings settings,
      EventHandling handling,
      InboxTables tables,
      @ConfigProperty(name = "lantern.replay") Optional<Set<String>> producers) {
    this.settings = settings;
    this.handling = handling;
    this.tables = tables;
    this.producers = producers;
  }

  void ifAsked(Subscription subscription, String consumer) {
    if (producers.isPresent() && producers.get().contains(subscription.producer())) {
      QuarkusTransaction.requiringNew()
          .run(() -> tables.emptyCopies(consumer, subscription.copyTables()));
      long events = fromTheFirst(subscription, consumer);
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
      return read(subscription, consumer, kafka, kafka.endOffsets(partitions));
    }
  }

  private long read(
      Subscription subscription,
      String consumer,
      KafkaConsumer<String, String> kafka,
      Map<TopicPartition, Long> ends) {
    long count = 0;
    while (ends.entrySet().stream()
        .anyMatch(end -> kafka.position(end.getKey()) < end.getValue())) {
      ConsumerRecords<String, String> records = kafka.poll(Duration.ofMillis(200));
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                for (ConsumerRecord<String, String> record : records) {
                  handling.project(subscription, consumer, handling.read(record.value()));
                }
              });
      count += records.count();
    }
    return count;
  }
}
