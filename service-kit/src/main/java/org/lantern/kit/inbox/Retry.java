package org.lantern.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.UUID;

/** Works off what waits of one aggregate, in order, until it is empty or fails again. */
class Retry {
  private final Subscription subscription;
  private final String consumer;
  private final EventHandling handling;
  private final DeadLetters deadLetters;
  private long failing;

  Retry(
      Subscription subscription, String consumer, EventHandling handling, DeadLetters deadLetters) {
    this.subscription = subscription;
    this.consumer = consumer;
    this.handling = handling;
    this.deadLetters = deadLetters;
  }

  void all(UUID aggregateId) {
    try {
      while (QuarkusTransaction.requiringNew().call(() -> one(aggregateId))) {
        failing = 0;
      }
    } catch (RuntimeException e) {
      if (Delivery.passes(e) || failing == 0) {
        throw e;
      }
      deadLetters.failedAgain(failing, e.getClass().getName());
    }
  }

  private boolean one(UUID aggregateId) {
    DeadLetters.Waiting waiting = deadLetters.next(consumer, aggregateId);
    if (waiting == null) {
      return false;
    }
    failing = waiting.id();
    handling.handle(subscription, consumer, handling.read(waiting.envelope()));
    deadLetters.done(waiting.id());
    return true;
  }
}
