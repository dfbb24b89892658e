package org.lantern.kit.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;
import org.lantern.kit.event.KafkaSettings;

/**
 * The relay's producer: idempotent, all acknowledgements, one request at a time; used once broken
 * by nobody again. The first record that fails ends it at once: a later one of the same aggregate
 * that was sent after it would stand on the topic before it.
 */
class RelayProducer implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(RelayProducer.class);

  static final int PARTITIONS = 12;

  private final Producer<String, String> producer;
  private final String topic;
  private final String pulseTopic;
  private final AtomicBoolean ended = new AtomicBoolean();

  RelayProducer(Producer<String, String> producer, String service) {
    this.producer = producer;
    this.topic = KafkaSettings.topic(service);
    this.pulseTopic = service + ".pulse";
  }

  /** Makes the service's topics if they are missing, then the producer. */
  static RelayProducer open(KafkaSettings settings) throws NotConfirmed {
    createTopics(settings);
    try {
      return new RelayProducer(new KafkaProducer<>(properties(settings)), settings.service());
    } catch (KafkaException e) {
      throw new NotConfirmed("producer: " + e);
    }
  }

  private static Map<String, Object> properties(KafkaSettings settings) {
    Map<String, Object> properties = new HashMap<>();
    properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
    properties.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
    properties.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
    properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    properties.put(ProducerConfig.ACKS_CONFIG, "all");
    properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
    properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
    properties.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    properties.putAll(settings.client());
    properties.putAll(settings.producer());
    properties.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
    return properties;
  }

  private static void createTopics(KafkaSettings settings) throws NotConfirmed {
    Map<String, Object> properties = new HashMap<>();
    properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
    properties.put("default.api.timeout.ms", 5_000);
    properties.put("request.timeout.ms", 5_000);
    properties.putAll(settings.client());
    try (Admin admin = Admin.create(properties)) {
      create(
          admin,
          new NewTopic(settings.topic(), PARTITIONS, settings.replication())
              .configs(Map.of("retention.ms", "-1")));
      create(
          admin,
          new NewTopic(settings.service() + ".pulse", 1, settings.replication())
              .configs(Map.of("retention.ms", "3600000")));
    } catch (KafkaException e) {
      throw new NotConfirmed("topics: " + e);
    }
  }

  private static void create(Admin admin, NewTopic topic) throws NotConfirmed {
    try {
      admin.createTopics(List.of(topic)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new NotConfirmed("topic " + topic.name() + ": " + e.getCause().getClass());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotConfirmed("interrupted");
    }
  }

  /** Sends all rows and returns how many, from the first on, the broker confirmed. */
  int send(List<OutboxRow> rows) {
    List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
    try {
      for (OutboxRow row : rows) {
        String key = row.aggregateId().toString();
        sent.add(
            producer.send(new ProducerRecord<>(topic, key, row.envelope()), this::endIfFailed));
      }
      producer.flush();
    } catch (KafkaException | IllegalStateException e) {
      LOG.warnf("sending stopped after %d of %d: %s", sent.size(), rows.size(), e);
    }
    return confirmedPrefix(sent);
  }

  /**
   * With one request in flight nothing of the failed record's partition is under way, and a
   * producer that is closed in its callback begins nothing more.
   */
  private void endIfFailed(RecordMetadata confirmed, Exception failure) {
    if (failure != null && !ended.getAndSet(true)) {
      producer.close(Duration.ZERO);
    }
  }

  private static int confirmedPrefix(List<Future<RecordMetadata>> sent) {
    int confirmed = 0;
    try {
      for (Future<RecordMetadata> future : sent) {
        future.get();
        confirmed++;
      }
    } catch (ExecutionException e) {
      LOG.warnf("confirmed %d of %d: %s", confirmed, sent.size(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return confirmed;
  }

  void pulse(long asOfMillis) throws NotConfirmed {
    if (confirmedPrefix(sendPulse(Long.toString(asOfMillis))) == 0) {
      throw new NotConfirmed("pulse");
    }
  }

  private List<Future<RecordMetadata>> sendPulse(String text) throws NotConfirmed {
    try {
      return List.of(producer.send(new ProducerRecord<>(pulseTopic, text)));
    } catch (KafkaException e) {
      throw new NotConfirmed("pulse: " + e);
    }
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(2));
  }

  /** The broker is away or did not answer in time; the producer must not be used again. */
  static final class NotConfirmed extends Exception {
    NotConfirmed(String what) {
      super(what);
    }
  }
}
