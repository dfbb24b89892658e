package org.lantern.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lantern.endtoend.fault.Run;
import org.lantern.endtoend.fault.Scene;
import org.lantern.platform.Home;
import org.lantern.platform.PlatformTrouble;

/**
 * As many faults as somebody wants to wait for, over the whole life of reviews: what the tests do
 * with thirty. Prints the seed, which repeats order and moments of the faults.
 */
final class FaultsBench {
  private static final int USUAL = 30;
  private static final int MOST_WHOLE = 120;
  private static final int MOST_ENDED = 80;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private int count = USUAL;
  private long seed = System.nanoTime();

  /**
   * @param options such as {@code --count 100 --seed 7}
   */
  FaultsBench(List<String> options) {
    for (int i = 0; i + 1 < options.size(); i += 2) {
      switch (options.get(i)) {
        case "--count" -> count = Math.toIntExact(number(options.get(i + 1)));
        case "--seed" -> seed = number(options.get(i + 1));
        default -> throw usage();
      }
    }
    if (options.size() % 2 != 0 || count < 1) {
      throw usage();
    }
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw usage();
    }
  }

  private static PlatformTrouble usage() {
    return new PlatformTrouble("Use: ./lantern bench faults --count 30 --seed 7");
  }

  void run() throws Exception {
    Home home = Bench.home();
    Path folder = home.directory().getParent();
    int whole = Math.min(MOST_WHOLE, 20 + 2 * count);
    int ended = Math.min(MOST_ENDED, count);
    Bench.print("faults.seed", Long.toString(seed));
    try (Scene scene = Scene.start(home, Bench.ports());
        Run run = new Run(scene, whole, ended, PATIENCE, folder)) {
      run.begin();
      run.strike(count, seed);
      run.end();
      List<String> differences = new ArrayList<>(run.differences());
      differences.addAll(run.differencesOfAReplay());
      Bench.print("faults.struck", count, "faults");
      Bench.print("faults.unanswered", run.unansweredCalls(), "calls");
      Bench.print("faults.final_reports", run.finalReports(), "reviews to the end");
      Bench.print("faults.ended_reviews", run.endedReviews(), "reviews ended early");
      Bench.print("faults.differences", differences.size(), "(aim 0)");
      if (!differences.isEmpty()) {
        throw new PlatformTrouble(String.join("\n", differences));
      }
    }
  }
}
