package org.lantern.benchmarks;

import java.time.Duration;
import java.util.List;
import org.lantern.endtoend.Patience;

/** Reads at a steady rate while something else goes on, each timed from when it was due. */
final class SteadyReads {
  private static final int PER_SECOND = 50;

  private final Readers readers;
  private final List<String> paths;
  private final List<Long> latencies;
  private final Thread pace;
  private int begun;
  private int answered;
  private volatile boolean closed;

  private SteadyReads(Readers readers, List<String> paths, List<Long> latencies) {
    this.readers = readers;
    this.paths = paths;
    this.latencies = latencies;
    this.pace = Thread.ofPlatform().daemon().start(this::read);
  }

  /**
   * Returns when the work is done and everything asked meanwhile is answered.
   *
   * @param latencies where each read is noted
   */
  static void during(Runnable work, Readers readers, List<String> paths, List<Long> latencies)
      throws InterruptedException {
    SteadyReads reads = new SteadyReads(readers, paths, latencies);
    work.run();
    reads.end();
  }

  private void read() {
    long start = System.nanoTime();
    for (int number = 0; !closed; number++) {
      long due = start + number * 1_000_000_000L / PER_SECOND;
      Patience.pass(Duration.ofNanos(due - System.nanoTime()));
      begin();
      readers.read(paths.get(number % paths.size()), number).onComplete(read -> answered(due));
    }
  }

  private synchronized void begin() {
    begun++;
  }

  private synchronized void answered(long due) {
    answered++;
    latencies.add(System.nanoTime() - due);
  }

  private synchronized boolean isAnswered() {
    return answered == begun;
  }

  private void end() throws InterruptedException {
    closed = true;
    pace.join();
    while (!isAnswered()) {
      Patience.pass(Duration.ofMillis(5));
    }
    readers.requireNoTrouble();
  }
}
