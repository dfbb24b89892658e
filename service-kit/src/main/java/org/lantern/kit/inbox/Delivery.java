package org.lantern.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.lantern.kit.event.EventEnvelope;
import org.lantern.kit.problem.SqlStates;

/**
 * Brings records from the topic to their handlers: all in one transaction, one by one after a
 * failure. What fails five times is buried, so that other aggregates go on; trouble that passes by
 * itself is thrown.
 */
class Delivery {
  private static final Logger LOG = Logger.getLogger(Delivery.class);
  private static final int ATTEMPTS = 5;

  private final Subscription subscription;
  private final String name;
  private final Work work;
  private final EventHandling handling;
  private final DeadLetters deadLetters;

  /** Whether all together did not do the last time. */
  private boolean apart;

  /**
   * @param work what is done with events, in one transaction
   */
  Delivery(
      Subscription subscription,
      String name,
      Work work,
      EventHandling handling,
      DeadLetters deadLetters) {
    this.subscription = subscription;
    this.name = name;
    this.work = work;
    this.handling = handling;
    this.deadLetters = deadLetters;
  }

  /** What is done with events: handled, or only copied. */
  interface Work {
    void with(Subscription subscription, String consumer, List<EventEnvelope> events);
  }

  /**
   * Takes from the list what is delivered; when trouble that passes is thrown, the rest stays, and
   * is tried one by one the next time: so many that they take too long together get done as well.
   *
   * @param done told each record whose effect is committed
   */
  void deliver(
      List<ConsumerRecord<String, String>> pending, Consumer<ConsumerRecord<String, String>> done) {
    if (!apart && together(pending)) {
      pending.forEach(done);
      pending.clear();
      return;
    }
    while (!pending.isEmpty()) {
      one(pending.getFirst());
      done.accept(pending.removeFirst());
    }
    apart = false;
  }

  private boolean together(List<ConsumerRecord<String, String>> pending) {
    try {
      work.with(subscription, name, pending.stream().map(r -> handling.read(r.value())).toList());
      return true;
    } catch (RuntimeException e) {
      apart = true;
      rethrowIfItPasses(e);
      return false;
    }
  }

  private void one(ConsumerRecord<String, String> record) {
    EventEnvelope event;
    try {
      event = handling.read(record.value());
    } catch (EventHandling.Unreadable e) {
      bury(unreadable(record), readableText(record), e, 1);
      return;
    }
    for (int attempt = 1; ; attempt++) {
      try {
        work.with(subscription, name, List.of(event));
        return;
      } catch (RuntimeException e) {
        rethrowIfItPasses(e);
        if (attempt == ATTEMPTS) {
          bury(event, record.value(), e, attempt);
          return;
        }
      }
    }
  }

  /**
   * Stands in for an envelope nobody can read, so that it too can be looked at and dropped. The
   * record's key names the aggregate, whose later events wait behind it.
   */
  private static EventEnvelope unreadable(ConsumerRecord<String, String> record) {
    String place = record.topic() + "-" + record.partition() + "@" + record.offset();
    UUID id = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    UUID aggregate = aggregate(record.key()).orElse(id);
    return new EventEnvelope(
        null, id, "unreadable", place, aggregate, null, null, 0, null, null, null);
  }

  private static Optional<UUID> aggregate(String key) {
    try {
      return key == null ? Optional.empty() : Optional.of(UUID.fromString(key));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What PostgreSQL can keep of a value that may hold anything. */
  private static String readableText(ConsumerRecord<String, String> record) {
    return record.value() == null ? "(no value)" : record.value().replace('\0', ' ');
  }

  private void bury(EventEnvelope event, String text, RuntimeException failure, int attempts) {
    LOG.errorf(failure, "%s: dead letter %s of type %s", name, event.id(), event.type());
    deadLetters.bury(name, event, text, reason(failure), attempts);
  }

  /** The kind of failure only: its message may quote what somebody typed. */
  static String reason(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return failure instanceof EventHandling.Unreadable || failure instanceof EventHandling.NotNow
        ? failure.getMessage()
        : root.getClass().getName();
  }

  private static void rethrowIfItPasses(RuntimeException e) {
    if (passes(e)) {
      throw e;
    }
  }

  /** Whether it is the moment that is wrong, and not the event. */
  static boolean passes(RuntimeException e) {
    return SqlStates.isTransient(e)
        || e instanceof EventHandling.TakenOver
        || e instanceof EventHandling.NotNow;
  }
}
