package org.lantern.endtoend.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What stands on the topics, read by a consumer of the checker's own. */
public final class Topics {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String address;

  public Topics(String address) {
    this.address = address;
  }

  /** An event as it stands on the topic. */
  public record Sent(UUID id, UUID aggregate, long sequence, String text) {}

  /** All of a service's events, in order within each partition. */
  public List<Sent> all(String service) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("bootstrap.servers", address);
    properties.put("key.deserializer", StringDeserializer.class);
    properties.put("value.deserializer", StringDeserializer.class);
    try (KafkaConsumer<String, String> kafka = new KafkaConsumer<>(properties)) {
      List<TopicPartition> partitions = partitions(kafka, service);
      kafka.assign(partitions);
      kafka.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = kafka.endOffsets(partitions);
      List<Sent> found = new ArrayList<>();
      while (ends.entrySet().stream().anyMatch(e -> kafka.position(e.getKey()) < e.getValue())) {
        for (ConsumerRecord<String, String> record : kafka.poll(Duration.ofMillis(200))) {
          found.add(sent(record));
        }
      }
      return found;
    }
  }

  private static List<TopicPartition> partitions(
      KafkaConsumer<String, String> kafka, String service) {
    return kafka.partitionsFor(service + ".events").stream()
        .map(info -> new TopicPartition(info.topic(), info.partition()))
        .toList();
  }

  private static Sent sent(ConsumerRecord<String, String> record) {
    try {
      JsonNode envelope = JSON.readTree(record.value());
      return new Sent(
          UUID.fromString(envelope.path("id").asText()),
          UUID.fromString(envelope.path("subject").asText()),
          envelope.path("sequence").asLong(),
          record.value());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not JSON at " + record.topic() + " " + record.offset(), e);
    }
  }

  /** How many events the consumers of one service have yet to commit of another's. */
  long lag(String consumer, String producer) {
    try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", address))) {
      Map<TopicPartition, OffsetAndMetadata> committed =
          admin
              .listConsumerGroupOffsets(consumer + "." + producer)
              .partitionsToOffsetAndMetadata()
              .get();
      Map<String, Object> properties =
          Map.of(
              "bootstrap.servers",
              address,
              "key.deserializer",
              StringDeserializer.class,
              "value.deserializer",
              StringDeserializer.class);
      try (KafkaConsumer<String, String> kafka = new KafkaConsumer<>(properties)) {
        return kafka.endOffsets(partitions(kafka, producer)).entrySet().stream()
            .mapToLong(end -> Math.max(0, end.getValue() - reached(committed.get(end.getKey()))))
            .sum();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static long reached(OffsetAndMetadata offset) {
    return offset == null ? 0 : offset.offset();
  }
}
