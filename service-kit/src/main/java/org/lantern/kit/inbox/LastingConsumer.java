package org.lantern.kit.inbox;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Keeps a subscription read: whatever ends its {@link EventConsumer}, other than a stop, is logged,
 * and after a pause a new one goes on where the last offsets were committed.
 */
final class LastingConsumer implements Runnable {
  private static final Logger LOG = Logger.getLogger(LastingConsumer.class);

  private final String name;
  private final Supplier<EventConsumer> begin;
  private final Duration pause;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile EventConsumer current;

  /**
   * @param begin makes a consumer that has subscribed
   * @param pause how long before a new one takes the name of one that ended
   */
  LastingConsumer(String name, Supplier<EventConsumer> begin, Duration pause) {
    this.name = name;
    this.begin = begin;
    this.pause = pause;
  }

  /** As the consumer of the moment says; zero while there is none. */
  double lag() {
    EventConsumer now = current;
    return now == null ? 0 : now.lag();
  }

  void stop() {
    stopped.countDown();
    stop(current);
  }

  private static void stop(EventConsumer consumer) {
    if (consumer != null) {
      consumer.stop();
    }
  }

  @Override
  public void run() {
    while (stopped.getCount() > 0) {
      try {
        current = begin.get();
        runUnlessStopped(current);
      } catch (RuntimeException | Error e) {
        LOG.errorf(e, "consumer %s failed", name);
      }
      awaitStop();
    }
  }

  /** Who stops while one begins has seen the one before, or none. */
  private void runUnlessStopped(EventConsumer consumer) {
    if (stopped.getCount() == 0) {
      consumer.stop();
    }
    consumer.run();
  }

  private void awaitStop() {
    try {
      if (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warnf("consumer %s begins anew", name);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped.countDown();
    }
  }
}
