package org.lantern.kit.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/** How this service reaches the broker, and which of its background work runs. */
@ConfigMapping(prefix = "lantern.kafka")
public interface KafkaSettings {
  /** How long a question to the broker may take. */
  Duration CALL = Duration.ofSeconds(3);

  /** host:port pairs of the broker. */
  String bootstrapServers();

  /** This service's short name: its topic is {@code <service>.events}. */
  String service();

  /** Tells instances of one service apart; keeps its partitions over a restart. */
  @WithDefault("1")
  String instance();

  /** Whether this instance takes part in sending the outbox. */
  @WithDefault("true")
  boolean relay();

  /** Whether this instance consumes events. */
  @WithDefault("true")
  boolean consumers();

  /** Whether this instance listens to how old its copy of roles is; off only in tests. */
  @WithDefault("true")
  boolean pulse();

  /** Copies to replicate a topic to; one on a desk, three in an installation. */
  @WithDefault("1")
  short replication();

  /** Further properties of every client, such as those that secure the connection. */
  Map<String, String> client();

  /** Further properties of the producer; ours stand unless named here. */
  Map<String, String> producer();

  default String topic() {
    return topic(service());
  }

  static String topic(String service) {
    return service + ".events";
  }

  /**
   * The partitions of a service's topic.
   *
   * @throws KafkaException when the broker does not know the topic (yet)
   */
  static List<TopicPartition> partitions(Consumer<?, ?> kafka, String service) {
    List<PartitionInfo> found = kafka.partitionsFor(topic(service), CALL);
    if (found == null || found.isEmpty()) {
      throw new KafkaException("no topic " + topic(service));
    }
    return found.stream().map(info -> new TopicPartition(info.topic(), info.partition())).toList();
  }
}
