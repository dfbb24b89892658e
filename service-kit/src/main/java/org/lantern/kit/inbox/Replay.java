package org.lantern.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.lantern.kit.event.KafkaSettings;
import org.lantern.kit.problem.SqlStates;

/**
 * Builds the copies of one producer's things anew from the first event on: started with {@code
 * lantern.replay=school}, the service empties them, reads the topic to its end feeding copies only,
 * and then goes on as always. Reactions are not repeated. A replay that was broken off is begun
 * again at the next start, asked or not, or by another instance when nothing was heard of it for
 * two minutes; until it ends nothing privileged is done here, no reaction and no timed move, and no
 * role counts while it is people's copy. Of two at once the later goes on and the earlier gives
 * way.
 */
@Singleton
class Replay {
  private static final Logger LOG = Logger.getLogger(Replay.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final long PAUSE_MILLIS = 1_000;

  /** Longer than a batch may take. */
  private static final Duration UNHEARD = Duration.ofMinutes(2);

  private final KafkaSettings settings;
  private final EventHandling handling;
  private final InboxTables tables;
  private final DeadLetters deadLetters;
  private final Optional<Set<String>> producers;
  private final CountDownLatch stopped = new CountDownLatch(1);

  Replay(
      KafkaSettings settings,
      EventHandling handling,
      InboxTables tables,
      DeadLetters deadLetters,
      @ConfigProperty(name = "lantern.replay") Optional<Set<String>> producers) {
    this.settings = settings;
    this.handling = handling;
    this.tables = tables;
    this.deadLetters = deadLetters;
    this.producers = producers;
  }

  void stop(@Observes ShutdownEvent event) {
    stopped.countDown();
  }

  /** Returns when the copies are complete, somebody else builds them, or the service stops. */
  void ifAsked(Subscription subscription, String consumer) {
    boolean asked = producers.isPresent() && producers.get().contains(subscription.producer());
    while (stopped.getCount() > 0) {
      try {
        if (asked || tables.isReplaying(consumer)) {
          replay(subscription, consumer, begin(subscription, consumer));
        }
        return;
      } catch (EventHandling.TakenOver e) {
        LOG.infof("another instance replays %s", subscription.producer());
        return;
      } catch (RuntimeException e) {
        LOG.warnf(e, "replay of %s waits and begins again", subscription.producer());
        pause();
      }
    }
  }

  /** One that nobody goes on with, because its process died for good, is begun again here. */
  void ifUnheard(Subscription subscription, String consumer) {
    try {
      if (tables.isUnheard(consumer, UNHEARD)) {
        replay(subscription, consumer, takeOver(subscription, consumer));
      }
    } catch (EventHandling.TakenOver e) {
      LOG.infof("another instance replays %s", subscription.producer());
    } catch (RuntimeException e) {
      LOG.warnf("replay of %s waits: %s", subscription.producer(), Delivery.reason(e));
    }
  }

  /** Makes the replay that of a token, in a transaction; answers whether it is. */
  interface Beginning {
    boolean with(UUID token);
  }

  Beginning begin(Subscription subscription, String consumer) {
    return token -> {
      tables.beginReplay(consumer, token, subscription.copyTables());
      return true;
    };
  }

  /** Asks again, for its process may have gone on since. */
  private Beginning takeOver(Subscription subscription, String consumer) {
    return token -> {
      boolean taken = tables.takeOverReplay(consumer, token, subscription.copyTables(), UNHEARD);
      if (taken) {
        LOG.warnf("a replay of %s is not heard of any more and begins again", consumer);
      }
      return taken;
    };
  }

  private void replay(Subscription subscription, String consumer, Beginning beginning) {
    try (KafkaConsumer<String, String> kafka = new KafkaConsumer<>(properties(consumer))) {
      replay(subscription, consumer, kafka, beginning);
    }
  }

  /** Once, with the events of a topic as this consumer reads it. */
  void replay(
      Subscription subscription,
      String consumer,
      Consumer<String, String> kafka,
      Beginning beginning) {
    UUID token = UUID.randomUUID();
    List<TopicPartition> partitions = fromTheFirst(subscription, kafka);
    if (!QuarkusTransaction.requiringNew().call(() -> beginning.with(token))) {
      return;
    }
    // Only now: what another instance copied until the tables were emptied has to be read again.
    Map<TopicPartition, Long> ends = kafka.endOffsets(partitions);
    Delivery delivery =
        new Delivery(
            subscription,
            consumer,
            (to, name, events) -> handling.projectAll(to, name, token, events),
            handling,
            deadLetters);
    long events = read(delivery, kafka, ends, () -> goOn(consumer, token));
    if (stopped.getCount() > 0) {
      QuarkusTransaction.requiringNew().run(() -> tables.endReplay(consumer, token));
      LOG.infof("replayed %d events of %s", events, subscription.producer());
    }
  }

  /** Says that it goes on, also where nothing that is read is copied here. */
  private void goOn(String consumer, UUID token) {
    if (!QuarkusTransaction.requiringNew().call(() -> tables.goOnReplaying(consumer, token))) {
      throw new EventHandling.TakenOver();
    }
  }

  private Map<String, Object> properties(String consumer) {
    Map<String, Object> properties = new HashMap<>(EventConsumers.properties(settings, consumer));
    properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
    properties.remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
    return properties;
  }

  /** Stands the consumer before the first event of all that is there. */
  private static List<TopicPartition> fromTheFirst(
      Subscription subscription, Consumer<String, String> kafka) {
    List<TopicPartition> partitions = KafkaSettings.partitions(kafka, subscription.producer());
    kafka.assign(partitions);
    kafka.seekToBeginning(partitions);
    return partitions;
  }

  private long read(
      Delivery delivery,
      Consumer<String, String> kafka,
      Map<TopicPartition, Long> ends,
      Runnable goOn) {
    long count = 0;
    List<ConsumerRecord<String, String>> pending = new ArrayList<>();
    while (stopped.getCount() > 0 && !isAtEnd(kafka, ends)) {
      kafka.poll(POLL).forEach(pending::add);
      count += pending.size();
      patiently(goOn);
      patiently(() -> delivery.deliver(pending, record -> {}));
    }
    return count;
  }

  /** Trouble that passes is waited out here, so that what was read is not read again. */
  private void patiently(Runnable step) {
    while (stopped.getCount() > 0) {
      try {
        step.run();
        return;
      } catch (RuntimeException e) {
        if (!SqlStates.isTransient(e)) {
          throw e;
        }
        LOG.warnf("replay waits: %s", Delivery.reason(e));
        pause();
      }
    }
  }

  private static boolean isAtEnd(Consumer<String, String> kafka, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream().allMatch(end -> kafka.position(end.getKey()) >= end.getValue());
  }

  private void pause() {
    try {
      stopped.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped.countDown();
    }
  }
}
