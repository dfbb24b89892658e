package org.lantern.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.event.Correlation;
import org.lantern.kit.event.EventEnvelope;
import org.lantern.kit.outbox.Outbox;

/**
 * From an event to its effect, within a transaction: looks up the handler, feeds the copy if the
 * event is newer, reacts if it is the first time. Called by {@link Delivery}, for the consumer and
 * for a replay, and by {@link Retry}.
 */
@Singleton
public class EventHandling {
  private final InboxTables tables;
  private final Copies copies;
  private final DeadLetters deadLetters;
  private final Outbox outbox;
  private final ObjectMapper json;

  EventHandling(
      InboxTables tables,
      Copies copies,
      DeadLetters deadLetters,
      Outbox outbox,
      ObjectMapper json) {
    this.tables = tables;
    this.copies = copies;
    this.deadLetters = deadLetters;
    this.outbox = outbox;
    this.json = json;
  }

  /** Reads an envelope; throws {@link Unreadable} where it is none. */
  EventEnvelope read(String text) {
    if (text == null) {
      throw new Unreadable("a record without a value");
    }
    try {
      EventEnvelope envelope = json.readValue(text, EventEnvelope.class);
      if (envelope == null
          || envelope.id() == null
          || envelope.type() == null
          || envelope.subject() == null) {
        throw new Unreadable("an attribute of the envelope is missing");
      }
      return envelope;
    } catch (JsonProcessingException e) {
      throw new Unreadable("not a readable envelope");
    }
  }

  /**
   * Handles events in one transaction; those behind a dead letter are parked.
   *
   * @throws NotNow while copies are built anew
   */
  void handleAll(Subscription subscription, String consumer, List<EventEnvelope> events) {
    inOneTransaction(subscription, consumer, events, this::copyThenReact, this::requireWholeCopies);
  }

  private void requireWholeCopies() {
    if (!copies.holdWhole()) {
      throw new NotNow();
    }
  }

  /**
   * Feeds the copies alone, for a replay.
   *
   * @throws TakenOver when another one has begun meanwhile
   */
  void projectAll(
      Subscription subscription, String consumer, UUID token, List<EventEnvelope> events) {
    inOneTransaction(
        subscription,
        consumer,
        events,
        this::projectOnly,
        () -> {
          if (!tables.goOnReplaying(consumer, token)) {
            throw new TakenOver();
          }
        });
  }

  private interface Step {
    void take(Subscription.Handler<?> handler, String consumer, EventEnvelope event);
  }

  private void inOneTransaction(
      Subscription subscription,
      String consumer,
      List<EventEnvelope> events,
      Step step,
      Runnable guard) {
    List<EventEnvelope> known =
        events.stream().filter(event -> subscription.handler(event.type()) != null).toList();
    if (known.isEmpty()) {
      return;
    }
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              guard.run();
              Map<UUID, Long> blocked =
                  tables.blocked(
                      consumer,
                      known.stream().map(EventEnvelope::subject).collect(Collectors.toSet()));
              for (EventEnvelope event : known) {
                if (event.sequence() >= blocked.getOrDefault(event.subject(), Long.MAX_VALUE)) {
                  deadLetters.park(consumer, event, text(event));
                } else {
                  correlated(subscription, consumer, event, step);
                }
              }
            });
  }

  /**
   * Handles one event in the running transaction.
   *
   * @throws NotNow while copies are built anew
   */
  void handle(Subscription subscription, String consumer, EventEnvelope event) {
    requireWholeCopies();
    if (subscription.handler(event.type()) != null) {
      correlated(subscription, consumer, event, this::copyThenReact);
    }
  }

  private static void correlated(
      Subscription subscription, String consumer, EventEnvelope event, Step step) {
    Correlation.begin(event.correlationid(), event.traceparent());
    try {
      step.take(subscription.handler(event.type()), consumer, event);
    } finally {
      Correlation.end();
    }
  }

  private <T> void copyThenReact(
      Subscription.Handler<T> handler, String consumer, EventEnvelope event) {
    Received<T> received = received(handler, event);
    copy(handler, consumer, received);
    if (handler.reaction() != null && tables.first(consumer, event.id())) {
      handler.reaction().accept(received);
    }
  }

  private <T> void copy(Subscription.Handler<T> handler, String consumer, Received<T> event) {
    if (handler.projection() != null
        && tables.advance(consumer, event.aggregateId(), handler.copy(), event.sequence())) {
      outbox.withoutPublishing(() -> handler.projection().accept(event));
    }
  }

  private <T> void projectOnly(
      Subscription.Handler<T> handler, String consumer, EventEnvelope event) {
    copy(handler, consumer, received(handler, event));
  }

  private <T> Received<T> received(Subscription.Handler<T> handler, EventEnvelope event) {
    try {
      T data = json.treeToValue(event.data(), handler.payload());
      return new Received<>(
          event.id(), event.type(), event.subject(), event.sequence(), event.time(), data);
    } catch (JsonProcessingException e) {
      throw new Unreadable("the payload of " + event.type() + " cannot be read");
    }
  }

  String text(EventEnvelope event) {
    try {
      return json.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Another replay of the same copies has begun; this one must not go on. */
  static final class TakenOver extends RuntimeException {
    TakenOver() {
      super("taken over", null, false, false);
    }
  }

  /** Reactions read copies, which are not whole now; trouble that passes. */
  static final class NotNow extends RuntimeException {
    NotNow() {
      super("copies are built anew", null, false, false);
    }
  }

  /** Bytes that are no event of ours; trying again does not help. */
  static final class Unreadable extends RuntimeException {
    Unreadable(String message) {
      super(message, null, false, false);
    }
  }
}
