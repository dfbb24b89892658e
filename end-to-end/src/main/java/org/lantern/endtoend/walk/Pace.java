package org.lantern.endtoend.walk;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.lantern.endtoend.Patience;

/**
 * Lets changes pass at a steady rate, whoever makes them. What programs missed while they waited
 * for a part that was away is made up for, never more than a minute of it and not much faster than
 * the rate, so that what comes back finds a core to start on.
 */
public final class Pace {
  private static final long MADE_UP_FOR = Duration.ofMinutes(1).toNanos();
  private static final double FASTEST = 1.5;

  private final long nanosEach;
  private final long nanosAtLeast;
  private final AtomicLong next = new AtomicLong();
  private final AtomicLong last = new AtomicLong();
  private final AtomicLong passed = new AtomicLong();

  public Pace(int perSecond) {
    this.nanosEach = Duration.ofSeconds(1).toNanos() / perSecond;
    this.nanosAtLeast = (long) (nanosEach / FASTEST);
    begin();
  }

  /** From now on the count begins anew. */
  public void begin() {
    next.set(System.nanoTime());
    last.set(System.nanoTime());
    passed.set(0);
  }

  /** Waits until all that was missed is made up for, at most so long. */
  public void awaitMadeUpFor(Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    while (next.get() < System.nanoTime() && System.nanoTime() < end) {
      Patience.pass(Duration.ofMillis(250));
    }
  }

  /** How many changes were let pass since the beginning. */
  public long passed() {
    return passed.get();
  }

  void await() {
    long now = System.nanoTime();
    long slot = next.updateAndGet(before -> Math.max(before + nanosEach, now - MADE_UP_FOR));
    long turn = last.updateAndGet(before -> Math.max(before + nanosAtLeast, Math.max(slot, now)));
    Patience.pass(Duration.ofNanos(turn - System.nanoTime()));
    passed.incrementAndGet();
  }
}
