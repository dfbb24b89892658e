package org.lantern.kit.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * The loop of one subscription: polls, has up to 200 events delivered, and commits offsets after
 * the effects. Trouble that passes by itself is waited out with the partitions paused and polling
 * going on.
 */
class EventConsumer implements Runnable, ConsumerRebalanceListener {
  private static final Logger LOG = Logger.getLogger(EventConsumer.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final long DUE_MILLIS = 1_000;

  private final Subscription subscription;
  private final String name;
  private final Consumer<String, String> kafka;
  private final EventHandling handling;
  private final Delivery delivery;
  private final DeadLetters deadLetters;
  private final HandledOffsets handled;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final List<ConsumerRecord<String, String>> pending = new ArrayList<>();
  private Duration backOff = Duration.ZERO;
  private long lastDue;

  EventConsumer(
      Subscription subscription,
      String name,
      Consumer<String, String> kafka,
      EventHandling handling,
      DeadLetters deadLetters) {
    this.subscription = subscription;
    this.name = name;
    this.kafka = kafka;
    this.handling = handling;
    this.delivery = new Delivery(subscription, name, handling::handleAll, handling, deadLetters);
    this.deadLetters = deadLetters;
    this.handled = new HandledOffsets(kafka, System::nanoTime);
  }

  /** How many events the partition that is furthest behind has yet to read. */
  double lag() {
    return kafka.metrics().entrySet().stream()
        .filter(metric -> metric.getKey().name().equals("records-lag-max"))
        .map(metric -> metric.getValue().metricValue())
        .filter(Double.class::isInstance)
        .mapToDouble(Double.class::cast)
        .filter(value -> !Double.isNaN(value))
        .max()
        .orElse(0);
  }

  void stop() {
    stopped.countDown();
    kafka.wakeup();
  }

  @Override
  public void run() {
    try (kafka) {
      while (stopped.getCount() > 0) {
        turn();
      }
      handled.tellAtTheEnd();
    } catch (WakeupException e) {
      LOG.debugf("consumer %s stops", name);
    } catch (KafkaException e) {
      LOG.warnf("consumer %s ends: %s", name, e.getClass().getSimpleName());
    }
  }

  /**
   * One turn: take what there is, commit now and then what earlier turns handled, handle it.
   *
   * @throws FencedInstanceIdException when somebody else has this consumer's name; Kafka's client
   *     may go on saying so for ever, and a new one has to take its place
   */
  void turn() {
    try {
      poll();
      handled.tell();
      retryDue();
      handlePending();
    } catch (WakeupException | FencedInstanceIdException e) {
      throw e;
    } catch (RuntimeException e) {
      waitOut(e);
    }
  }

  private void poll() {
    for (ConsumerRecord<String, String> record : kafka.poll(pending.isEmpty() ? POLL : backOff)) {
      pending.add(record);
    }
  }

  private void handlePending() {
    if (!pending.isEmpty()) {
      delivery.deliver(pending, handled::add);
    }
    if (!backOff.isZero()) {
      backOff = Duration.ZERO;
      kafka.resume(kafka.assignment());
    }
  }

  /** Tries again what a person repaired, and what waited behind a dropped letter. */
  private void retryDue() {
    long now = System.nanoTime() / 1_000_000;
    if (now - lastDue >= DUE_MILLIS) {
      try {
        for (UUID aggregate : deadLetters.due(name)) {
          new Retry(subscription, name, handling, deadLetters).all(aggregate);
        }
      } finally {
        // However long it took and however it ended, what is new has its turn first.
        lastDue = System.nanoTime() / 1_000_000;
      }
    }
  }

  private void waitOut(RuntimeException failure) {
    LOG.warnf("%s waits: %s", name, Delivery.reason(failure));
    kafka.pause(kafka.assignment());
    backOff = backOff.isZero() ? Duration.ofMillis(100) : backOff.multipliedBy(2);
    if (backOff.toMillis() > 2_000) {
      backOff = Duration.ofSeconds(2);
    }
    if (pending.isEmpty()) {
      awaitStop(backOff);
    }
  }

  private void awaitStop(Duration longest) {
    try {
      stopped.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    try {
      handled.tellAtTheEnd();
    } finally {
      onPartitionsLost(partitions);
    }
  }

  @Override
  public void onPartitionsLost(Collection<TopicPartition> partitions) {
    handled.forget(partitions);
    pending.removeIf(r -> partitions.contains(new TopicPartition(r.topic(), r.partition())));
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    if (!backOff.isZero()) {
      kafka.pause(partitions);
    }
  }
}
