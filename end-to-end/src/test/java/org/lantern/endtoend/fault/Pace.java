package org.lantern.endtoend.fault;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.lantern.endtoend.Patience;

/**
 * A change is due at a steady rate, whoever makes it, parts away or not; what is late is made up
 * for as fast as the programs can.
 */
final class Pace {
  private final long nanosEach;
  private final AtomicLong next = new AtomicLong();
  private final AtomicLong passed = new AtomicLong();

  Pace(int perSecond) {
    this.nanosEach = Duration.ofSeconds(1).toNanos() / perSecond;
    begin();
  }

  /** From now on: what was late before is forgotten, and the count begins anew. */
  void begin() {
    next.set(System.nanoTime());
    passed.set(0);
  }

  /** How many changes were let pass since the beginning. */
  long passed() {
    return passed.get();
  }

  void await() {
    long slot = next.getAndAdd(nanosEach);
    Patience.pass(Duration.ofNanos(slot - System.nanoTime()));
    passed.incrementAndGet();
  }
}
