package org.lantern.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.internals.AutoOffsetResetStrategy;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.KitResource;

@QuarkusTest
@QuarkusTestResource(KitResource.class)
class LastingConsumerTest {
  private static final TopicPartition PARTITION = new TopicPartition("thing.events", 0);

  @Inject ThingEvents events;
  @Inject EventHandling handling;
  @Inject DeadLetters deadLetters;

  private final Queue<MockConsumer<String, String>> made = new ConcurrentLinkedQueue<>();
  private final CountDownLatch second = new CountDownLatch(2);

  @Test
  void a_consumer_whose_name_somebody_else_has_makes_way_for_a_new_one() throws Exception {
    endsAndBeginsAnew(kafka -> kafka.setPollException(new FencedInstanceIdException("fenced")));
  }

  @Test
  void whatever_ends_a_consumer_a_new_one_goes_on() throws Exception {
    endsAndBeginsAnew(
        kafka ->
            kafka.schedulePollTask(
                () -> {
                  throw new LinkageError("a class is missing");
                }));
  }

  private void endsAndBeginsAnew(Consumer<MockConsumer<String, String>> trouble) throws Exception {
    LastingConsumer lasting =
        new LastingConsumer("kit.thing", () -> consumer(trouble), Duration.ofMillis(10));
    Thread thread = Thread.ofPlatform().start(lasting);

    assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
    lasting.stop();

    assertThat(thread.join(Duration.ofSeconds(10))).isTrue();
    assertThat(made).hasSize(2).allMatch(MockConsumer::closed);
  }

  /** The first one meets the trouble; the second finds nothing to do until it is stopped. */
  private EventConsumer consumer(Consumer<MockConsumer<String, String>> trouble) {
    MockConsumer<String, String> kafka =
        new MockConsumer<>(AutoOffsetResetStrategy.EARLIEST.name());
    kafka.assign(List.of(PARTITION));
    kafka.updateBeginningOffsets(Map.of(PARTITION, 0L));
    made.add(kafka);
    if (made.size() == 1) {
      trouble.accept(kafka);
    }
    second.countDown();
    return new EventConsumer(events, "kit.thing", kafka, handling, deadLetters);
  }
}
