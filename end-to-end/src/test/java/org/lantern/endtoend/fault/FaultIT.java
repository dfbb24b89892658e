package org.lantern.endtoend.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantern.endtoend.Patience;
import org.lantern.endtoend.TestPlatform;
import org.lantern.platform.Platform;

/**
 * Twenty changes a second while one part after the other dies and comes back: a fixed order of
 * faults, and a random one whose seed is printed.
 */
class FaultIT {
  private static final int TEAMS = 60;
  private static final List<Fault> TEN =
      List.of(
          Fault.SCHOOL_KILLED,
          Fault.REVIEW_KILLED,
          Fault.REVIEW_KILLED,
          Fault.ACCREDITATION_KILLED,
          Fault.ACCREDITATION_KILLED,
          Fault.GATEWAY_KILLED,
          Fault.BROKER_KILLED,
          Fault.BROKER_AWAY,
          Fault.DATABASE_KILLED,
          Fault.DATABASE_KILLED);

  static LongStream seeds() {
    return LongStream.of(20_261_121, Long.getLong("fault.seed", System.nanoTime()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ten_faults_lose_nothing_and_repeat_nothing(long seed) throws Exception {
    System.out.println("seed " + seed);
    try (Platform platform = TestPlatform.start();
        Run run = new Run(platform, TEAMS, Duration.ofSeconds(120))) {
      Random random = new Random(seed);
      List<Fault> faults = new ArrayList<>(TEN);
      Collections.shuffle(faults, random);

      run.begin();
      for (Fault fault : faults) {
        Patience.pass(Duration.ofMillis(2_000 + random.nextInt(4_000)));
        run.strike(fault, Duration.ofMillis(random.nextInt(2_000)));
      }
      run.end();

      assertThat(run.differences()).isEmpty();
      assertThat(run.wholeWalks()).isGreaterThan(20);
      assertThat(run.finalReports()).isGreaterThan(20);
      assertThat(run.unansweredCalls()).isPositive();
      assertThat(run.differencesOfAReplay()).isEmpty();
    }
  }

  static Path folder() {
    return Path.of("target").toAbsolutePath();
  }
}
