package org.lantern.endtoend.fault;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.lantern.endtoend.Patience;

/** Lets changes pass at a steady rate, whoever makes them; what was not used is not made up for. */
final class Pace {
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
    long slot = next.updateAndGet(last -> Math.max(last + nanosEach, now));
    Patience.pass(Duration.ofNanos(slot - System.nanoTime()));
    passed.incrementAndGet();
  }
}
