package org.lantern.kit.outbox;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Rings for the relay of this instance after each commit that left an event. */
@Singleton
class RelayWakeUp implements Synchronization {
  private final Semaphore rung = new Semaphore(0);

  @Override
  public void beforeCompletion() {
    // nothing to do before the commit
  }

  @Override
  public void afterCompletion(int status) {
    if (status == Status.STATUS_COMMITTED) {
      ring();
    }
  }

  void ring() {
    rung.release();
  }

  /** Waits for a ring; many rings count as one. */
  boolean await(long millis) throws InterruptedException {
    boolean woken = rung.tryAcquire(millis, TimeUnit.MILLISECONDS);
    rung.drainPermits();
    return woken;
  }
}
