package org.lantern.endtoend;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asking again until an answer suits, as everybody must where events take a moment. */
public final class Patience {
  private Patience() {}

  /**
   * Asks until the answer suits; null never does.
   *
   * @param pause between two questions
   * @throws Reply.Unexpected with the last answer when it took longer
   */
  public static <T> T until(
      Duration longest, Duration pause, String what, Supplier<T> ask, Predicate<T> suits) {
    long end = System.nanoTime() + longest.toNanos();
    T answer = ask.get();
    while (answer == null || !suits.test(answer)) {
      if (System.nanoTime() > end) {
        throw new Reply.Unexpected(what + " in vain; last answer: " + answer);
      }
      pass(pause);
      answer = ask.get();
    }
    return answer;
  }

  /**
   * Lets time pass; returns at once for none or less.
   *
   * @throws IllegalStateException when interrupted, so that nobody goes on asking after the end
   */
  public static void pass(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("interrupted while waiting");
      }
    }
  }
}
