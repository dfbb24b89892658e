package org.lantern.endtoend.walk;

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
public final class Workload {
  private static final int WHOLE_AT_ONCE = 12;
  private static final int ENDED_AT_ONCE = 4;
  private static final int SHORT_AT_ONCE = 8;
  private static final Duration LONGEST_END = Duration.ofMinutes(6);

  private final Ledger ledger;
  private final AtomicBoolean finishing = new AtomicBoolean();
  private final AtomicInteger walked = new AtomicInteger();
  private final AtomicInteger wholeWalks = new AtomicInteger();
  private final AtomicInteger givenUp = new AtomicInteger();
  private final List<Thread> threads = new ArrayList<>();

  /**
   * @param whole how many reviews are walked from end to end, each with a team of the stage's
   * @param ended how many end early, with the teams after those
   */
  public Workload(Stage stage, Ledger ledger, int whole, int ended) {
    this.ledger = ledger;
    WholeWalk wholeWalk = new WholeWalk(stage);
    EndedWalk endedWalk = new EndedWalk(stage, whole);
    ShortWalk shortWalk = new ShortWalk(stage);
    add(WHOLE_AT_ONCE, Math.min(whole, WholeWalk.MOST), n -> wholeWalk(wholeWalk, n));
    add(ENDED_AT_ONCE, Math.min(ended, EndedWalk.MOST), endedWalk::walk);
    add(SHORT_AT_ONCE, ShortWalk.MOST, shortWalk::walk);
    for (int i = 0; i < stage.heads.size(); i++) {
      RoleTurns turns = new RoleTurns(stage, i);
      add(1, Integer.MAX_VALUE, any -> turns.turn());
    }
  }

  private void add(int atOnce, int atMost, IntConsumer walk) {
    AtomicInteger next = new AtomicInteger();
    for (int i = 0; i < atOnce; i++) {
      threads.add(Thread.ofVirtual().unstarted(() -> walk(next, atMost, walk)));
    }
  }

  private void wholeWalk(WholeWalk walk, int number) {
    walk.walk(number);
    wholeWalks.incrementAndGet();
  }

  public void start() {
    threads.forEach(Thread::start);
  }

  public void stop() {
    finishing.set(true);
    threads.forEach(Thread::interrupt);
  }

  public int wholeWalks() {
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
      } catch (PatientCalls.GivenUp e) {
        givenUp.incrementAndGet();
      } catch (RuntimeException e) {
        ledger.trouble("a walk ended: " + e);
        return;
      }
    }
  }

  /** Begins no further walk and waits for those begun. */
  public void finish() throws InterruptedException {
    finishing.set(true);
    for (Thread thread : threads) {
      if (!thread.join(LONGEST_END)) {
        ledger.trouble("a walk did not end");
      }
    }
  }

  public String summary() {
    return "%d walks and turns to the end, %d given up".formatted(walked.get(), givenUp.get());
  }
}
