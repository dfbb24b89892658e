package org.lantern.kit.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * How far each partition of one consumer is handled, and when the broker is told: within a second
 * of what is new, and all of it again every ten seconds. So neither an answer that got lost nor a
 * late one can leave the broker behind for good; {@link SchoolPulse} counts on that.
 */
final class HandledOffsets {
  private static final Logger LOG = Logger.getLogger(HandledOffsets.class);
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final Duration AGAIN = Duration.ofSeconds(10);
  private static final Duration AT_THE_END = Duration.ofSeconds(3);

  private final Consumer<?, ?> kafka;
  private final LongSupplier nanos;
  private final Map<TopicPartition, OffsetAndMetadata> handled = new HashMap<>();
  private boolean untold;
  private long lastTold;

  /**
   * @param nanos a clock that never goes back, such as {@link System#nanoTime}
   */
  HandledOffsets(Consumer<?, ?> kafka, LongSupplier nanos) {
    this.kafka = kafka;
    this.nanos = nanos;
    this.lastTold = nanos.getAsLong();
  }

  void add(ConsumerRecord<?, ?> record) {
    handled.put(
        new TopicPartition(record.topic(), record.partition()),
        new OffsetAndMetadata(record.offset() + 1));
    untold = true;
  }

  /** Tells the broker when it is time to, without waiting for its answer. */
  void tell() {
    Duration since = Duration.ofNanos(nanos.getAsLong() - lastTold);
    if (!handled.isEmpty() && since.compareTo(untold ? SOON : AGAIN) >= 0) {
      lastTold = nanos.getAsLong();
      // Before the call: what became of earlier ones is heard within it.
      untold = false;
      send();
    }
  }

  private void send() {
    try {
      kafka.commitAsync(Map.copyOf(handled), (offsets, failure) -> heard(failure));
    } catch (RuntimeException e) {
      untold = true;
      throw e;
    }
  }

  private void heard(Exception failure) {
    if (failure != null) {
      untold = true;
      LOG.warnf("the broker has not taken down what is handled: %s", Delivery.reason(failure));
    }
  }

  /** Tells the broker and waits until it knows; throws what the broker or the network throws. */
  void tellAtTheEnd() {
    kafka.commitSync(Map.copyOf(handled), AT_THE_END);
  }

  /** Somebody else goes on with these; what they handled must not be taken back. */
  void forget(Collection<TopicPartition> partitions) {
    partitions.forEach(handled::remove);
  }
}
