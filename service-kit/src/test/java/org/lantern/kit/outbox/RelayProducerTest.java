package org.lantern.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class RelayProducerTest {
  private static MockProducer<String, String> broker(boolean answers) {
    return new MockProducer<>(
        answers, new RoundRobinPartitioner(), new StringSerializer(), new StringSerializer());
  }

  private final List<OutboxRow> rows = List.of(row(1, "one"), row(2, "two"), row(3, "three"));

  private static OutboxRow row(long position, String envelope) {
    return new OutboxRow(position, new UUID(0, position), "thing.happened.v1", envelope);
  }

  @Test
  void what_the_broker_confirms_counts_in_the_order_of_the_rows() {
    MockProducer<String, String> broker = broker(true);

    int confirmed = new RelayProducer(broker, "kit").send(rows);

    assertThat(confirmed).isEqualTo(3);
    assertThat(broker.history()).extracting(r -> r.value()).containsExactly("one", "two", "three");
    assertThat(broker.history()).extracting(r -> r.topic()).containsOnly("kit.events");
    assertThat(broker.history().getFirst().key()).isEqualTo(new UUID(0, 1).toString());
  }

  @Test
  void only_the_confirmed_beginning_counts_when_one_fails() {
    MockProducer<String, String> broker =
        new MockProducer<>(
            false, new RoundRobinPartitioner(), new StringSerializer(), new StringSerializer()) {
          @Override
          public synchronized void flush() {
            completeNext();
            errorNext(new TimeoutException("the broker is away"));
            completeNext();
          }
        };

    int confirmed = new RelayProducer(broker, "kit").send(rows);

    assertThat(confirmed).isEqualTo(1);
  }

  @Test
  void after_one_that_failed_nothing_is_sent_any_more() {
    MockProducer<String, String> broker =
        new MockProducer<>(
            false, new RoundRobinPartitioner(), new StringSerializer(), new StringSerializer()) {
          @Override
          public synchronized void flush() {
            errorNext(new TimeoutException("the broker is away"));
          }
        };
    RelayProducer producer = new RelayProducer(broker, "kit");
    producer.send(rows.subList(0, 1));

    int after = producer.send(rows.subList(1, 3));

    assertThat(after).isZero();
    assertThat(broker.history()).extracting(r -> r.value()).containsExactly("one");
  }

  @Test
  void a_producer_that_cannot_send_confirms_nothing() {
    MockProducer<String, String> broker = broker(true);
    broker.sendException = new TimeoutException("no metadata");

    int confirmed = new RelayProducer(broker, "kit").send(rows);

    assertThat(confirmed).isZero();
  }

  @Test
  void a_pulse_that_is_not_confirmed_is_told() {
    MockProducer<String, String> broker = broker(true);
    broker.sendException = new TimeoutException("no metadata");
    CompletableFuture<String> told = new CompletableFuture<>();

    try {
      new RelayProducer(broker, "kit").pulse(1);
    } catch (RelayProducer.NotConfirmed e) {
      told.complete(e.getMessage());
    }

    assertThat(told).isCompletedWithValueMatching(message -> message.startsWith("pulse"));
  }
}
