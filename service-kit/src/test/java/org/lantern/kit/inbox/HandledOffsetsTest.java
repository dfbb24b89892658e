package org.lantern.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetCommitCallback;
import org.apache.kafka.clients.consumer.RetriableCommitFailedException;
import org.apache.kafka.clients.consumer.internals.AutoOffsetResetStrategy;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** The broker answers late, and the client hears answers within the next call, as Kafka's does. */
class HandledOffsetsTest {
  private final LateBroker broker = new LateBroker();
  private long now;
  private final HandledOffsets handled = new HandledOffsets(broker, () -> now);

  @Test
  void what_is_new_is_told_within_a_second_and_no_sooner() {
    handle(0, 4);

    handled.tell();
    assertThat(broker.told).isEmpty();
    passAndTell(1);

    assertThat(broker.told).containsExactly(Map.of(0, 5L));
  }

  @Test
  void what_was_not_taken_down_is_told_again_though_that_is_heard_while_telling_more() {
    handle(0, 4);
    passAndTell(1);
    handle(1, 7);
    broker.fails = true;
    passAndTell(1);
    broker.fails = false;

    passAndTell(1);

    assertThat(broker.told.getLast()).isEqualTo(Map.of(0, 5L, 1, 8L));
    assertThat(broker.told).hasSize(3);
  }

  @Test
  void a_late_failure_of_an_older_offset_does_not_bring_it_back() {
    handle(0, 4);
    passAndTell(1);
    handle(0, 9);
    broker.fails = true;

    passAndTell(1);
    passAndTell(1);

    assertThat(broker.told).containsExactly(Map.of(0, 5L), Map.of(0, 10L), Map.of(0, 10L));
  }

  @Test
  void everything_is_told_again_every_ten_seconds_though_nothing_is_new() {
    handle(0, 4);
    passAndTell(1);

    passAndTell(9);
    assertThat(broker.told).hasSize(1);
    passAndTell(1);

    assertThat(broker.told).containsExactly(Map.of(0, 5L), Map.of(0, 5L));
  }

  @Test
  void what_could_not_be_sent_is_told_again_within_a_second() {
    handle(0, 4);
    broker.refuses = true;
    assertThatThrownBy(() -> passAndTell(1)).isInstanceOf(KafkaException.class);
    broker.refuses = false;

    passAndTell(1);

    assertThat(broker.told).containsExactly(Map.of(0, 5L));
  }

  @Test
  void what_somebody_else_goes_on_with_is_not_told() {
    handle(0, 4);
    handle(1, 7);
    handled.forget(List.of(new TopicPartition("thing.events", 0)));

    passAndTell(1);

    assertThat(broker.told).containsExactly(Map.of(1, 8L));
  }

  private void handle(int partition, long offset) {
    handled.add(new ConsumerRecord<>("thing.events", partition, offset, "key", "value"));
  }

  private void passAndTell(int seconds) {
    now += Duration.ofSeconds(seconds).toNanos();
    handled.tell();
  }

  private static final class LateBroker extends MockConsumer<String, String> {
    private final List<Map<Integer, Long>> told = new ArrayList<>();
    private final Deque<OffsetCommitCallback> waiting = new ArrayDeque<>();
    private boolean fails;
    private boolean refuses;

    LateBroker() {
      super(AutoOffsetResetStrategy.EARLIEST.name());
    }

    @Override
    public void commitAsync(
        Map<TopicPartition, OffsetAndMetadata> offsets, OffsetCommitCallback callback) {
      while (!waiting.isEmpty()) {
        waiting
            .remove()
            .onComplete(Map.of(), fails ? new RetriableCommitFailedException("lost") : null);
      }
      if (refuses) {
        throw new KafkaException("no");
      }
      Map<Integer, Long> each = new TreeMap<>();
      offsets.forEach((partition, offset) -> each.put(partition.partition(), offset.offset()));
      told.add(each);
      waiting.add(callback);
    }
  }
}
