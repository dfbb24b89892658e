package org.lantern.endtoend.fault;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Does several things at the same time. */
final class AtOnce {
  private AtOnce() {}

  /** Returns when all are done; throws what the first threw that failed. */
  static void run(List<Runnable> all) {
    Queue<RuntimeException> failed = new ConcurrentLinkedQueue<>();
    List<Thread> threads =
        all.stream()
            .map(
                each ->
                    Thread.ofPlatform()
                        .start(
                            () -> {
                              try {
                                each.run();
                              } catch (RuntimeException e) {
                                failed.add(e);
                              }
                            }))
            .toList();
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    if (!failed.isEmpty()) {
      throw failed.peek();
    }
  }
}
