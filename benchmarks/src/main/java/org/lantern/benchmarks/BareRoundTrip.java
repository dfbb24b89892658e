package org.lantern.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The limit of any event: from send to poll, idempotent and acknowledged by all, nothing else. */
final class BareRoundTrip {
  private static final String TOPIC = "bench.round-trip";
  private static final int WARM_UP = 500;
  private static final int MEASURED = 2_000;
  private static final String PAYLOAD = "x".repeat(700);

  private final String address;

  BareRoundTrip(String address) {
    this.address = address;
  }

  Latencies run(int perSecond) throws Exception {
    try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", address))) {
      admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
    }
    try (KafkaConsumer<String, String> consumer = consumer();
        KafkaProducer<String, String> producer = producer()) {
      TopicPartition partition = new TopicPartition(TOPIC, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      List<Long> latencies = new ArrayList<>();
      Thread reader = Thread.ofPlatform().start(() -> read(consumer, latencies));
      Bench.steadily(
          perSecond,
          WARM_UP + MEASURED,
          number -> producer.send(new ProducerRecord<>(TOPIC, System.nanoTime() + " " + PAYLOAD)));
      producer.flush();
      reader.join();
      return Latencies.of(latencies.subList(WARM_UP, WARM_UP + MEASURED));
    }
  }

  private static void read(KafkaConsumer<String, String> consumer, List<Long> latencies) {
    while (latencies.size() < WARM_UP + MEASURED) {
      for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
        long sent = Long.parseLong(record.value().substring(0, record.value().indexOf(' ')));
        latencies.add(System.nanoTime() - sent);
      }
    }
  }

  private KafkaConsumer<String, String> consumer() {
    return new KafkaConsumer<>(
        Map.of(
            "bootstrap.servers",
            address,
            "key.deserializer",
            StringDeserializer.class,
            "value.deserializer",
            StringDeserializer.class));
  }

  private KafkaProducer<String, String> producer() {
    return new KafkaProducer<>(
        Map.of(
            "bootstrap.servers",
            address,
            "acks",
            "all",
            "enable.idempotence",
            true,
            "linger.ms",
            0,
            "key.serializer",
            StringSerializer.class,
            "value.serializer",
            StringSerializer.class));
  }
}
