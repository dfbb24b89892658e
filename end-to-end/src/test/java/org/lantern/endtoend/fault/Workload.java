package org.lantern.endtoend.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Many programs at once, walking or giving and taking roles until told to finish; what was begun is
 * brought to its end.
 */
final class Workload {
  private static final int WHOLE_AT_ONCE = 12;
  private static final int SHORT_AT_ONCE = 12;
  private static final int SHORT_AT_MOST = 180;
  private static final int TURNS_AT_ONCE = Stage.HEADS;
  private static final Duration LONGEST_END = Duration.ofMinutes(6);

  private final Ledger ledger;
  private final AtomicBoolean finishing = new AtomicBoolean();
  private final AtomicInteger walked = new AtomicInteger();
  private final AtomicInteger wholeWalks = new AtomicInteger();
  private final AtomicInteger givenUp = new AtomicInteger();
  private final List<Thread> threads = new ArrayList<>();

  Workload(Stage stage, Ledger ledger, int teams) {
    this.ledger = ledger;
    AtomicInteger nextWhole = new AtomicInteger();
    AtomicInteger nextShort = new AtomicInteger();
    WholeWalk whole = new WholeWalk(stage);
    ShortWalk little = new ShortWalk(stage);
    for (int i = 0; i < WHOLE_AT_ONCE; i++) {
      threads.add(thread(() -> walk(nextWhole, teams, number -> wholeWalk(whole, number))));
    }
    for (int i = 0; i < SHORT_AT_ONCE; i++) {
      threads.add(thread(() -> walk(nextShort, SHORT_AT_MOST, little::walk)));
    }
    for (int i = 0; i < TURNS_AT_ONCE; i++) {
      RoleTurns turns = new RoleTurns(stage, i);
      threads.add(thread(() -> walk(new AtomicInteger(), Integer.MAX_VALUE, any -> turns.turn())));
    }
  }

  private void wholeWalk(WholeWalk walk, int number) {
    walk.walk(number);
    wholeWalks.incrementAndGet();
  }

  private static Thread thread(Runnable work) {
    return Thread.ofVirtual().unstarted(work);
  }

  void start() {
    threads.forEach(Thread::start);
  }

  void stop() {
    finishing.set(true);
    threads.forEach(Thread::interrupt);
  }

  int wholeWalks() {
    return wholeWalks.get();
  }

  private void walk(AtomicInteger next, int limit, IntConsumer walk) {
    while (!finishing.get()) {
      int number = next.getAndIncrement();
      if (number >= limit) {
        return;
      }
      try {
        walk.accept(number);
        walked.incrementAndGet();
      } catch (Caller.GivenUp e) {
        givenUp.incrementAndGet();
      } catch (RuntimeException e) {
        ledger.trouble("a walk ended: " + e);
        return;
      }
    }
  }

  /** Begins no further walk and waits for those begun. */
  void finish() throws InterruptedException {
    finishing.set(true);
    for (Thread thread : threads) {
      if (!thread.join(LONGEST_END)) {
        ledger.trouble("a walk did not end");
      }
    }
  }

  String summary() {
    return "%d walks and turns to the end, %d given up".formatted(walked.get(), givenUp.get());
  }
}
