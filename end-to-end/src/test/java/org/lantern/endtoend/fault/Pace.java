package org.lantern.endtoend.fault;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Lets changes pass at a steady rate, whoever makes them; what was not used is not made up for. */
final class Pace {
  private final long nanosEach;
  private final AtomicLong next = new AtomicLong(System.nanoTime());

  Pace(int perSecond) {
    this.nanosEach = Duration.ofSeconds(1).toNanos() / perSecond;
  }

  void await() {
    long now = System.nanoTime();
    long slot = next.updateAndGet(last -> Math.max(last + nanosEach, now));
    while (System.nanoTime() < slot) {
      LockSupport.parkNanos(slot - System.nanoTime());
    }
  }
}
