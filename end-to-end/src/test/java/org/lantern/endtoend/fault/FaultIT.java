package org.lantern.endtoend.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lantern.endtoend.TestPlatform;

/**
 * Twenty changes a second, over the whole life of reviews and its side roads, while one part after
 * the other dies, freezes or cannot be reached, and comes back. The order is drawn by a seed that
 * is printed; every kind of fault comes at least twice.
 */
class FaultIT {
  private static final int FAULTS = Integer.getInteger("fault.count", 30);
  private static final long SEED = Long.getLong("fault.seed", System.nanoTime());

  @Test
  void thirty_faults_lose_nothing_and_repeat_nothing() throws Exception {
    System.out.println("seed " + SEED + ", faults " + FAULTS);
    try (Scene scene = TestPlatform.scene();
        Run run =
            new Run(scene, 20 + 2 * FAULTS, FAULTS, Duration.ofMinutes(3), TestPlatform.folder())) {
      run.begin();
      run.strike(FAULTS, SEED);
      run.end();

      assertThat(run.differences()).isEmpty();
      assertThat(run.wholeWalks()).isGreaterThan(FAULTS);
      assertThat(run.finalReports()).isGreaterThan(FAULTS);
      assertThat(run.endedReviews()).isGreaterThan(FAULTS / 2);
      assertThat(run.unansweredCalls()).isPositive();
      assertThat(run.differencesOfAReplay()).isEmpty();
    }
  }
}
