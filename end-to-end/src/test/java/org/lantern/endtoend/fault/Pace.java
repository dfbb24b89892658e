package org.lantern.endtoend.fault;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.lantern.endtoend.Patience;

/**
 * Lets changes pass at a steady rate, whoever makes them. What programs missed while they waited
 * for a part that was away is made up for, but never more than ten seconds of it.
 */
final class Pace {
  private static final long MADE_UP_FOR = Duration.ofSeconds(10).toNanos();

  private final long nanosEach;
  private final AtomicLong next = new AtomicLong();
  private final AtomicLong passed = new AtomicLong();

  Pace(int perSecond) {
    this.nanosEach = Duration.ofSeconds(1).toNanos() / perSecond;
    begin();
  }

  /** From now on the count begins anew. */
  void begin() {
    next.set(System.nanoTime());
    passed.set(0);
  }

  /** How many changes were let pass since the beginning. */
  long passed() {
    return passed.get();
  }

  void await() {
    long now = System.nanoTime();
    long slot = next.updateAndGet(last -> Math.max(last + nanosEach, now - MADE_UP_FOR));
    Patience.pass(Duration.ofNanos(slot - System.nanoTime()));
    passed.incrementAndGet();
  }
}
