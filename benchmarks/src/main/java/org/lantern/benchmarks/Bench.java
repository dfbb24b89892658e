package org.lantern.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.lantern.endtoend.Patience;
import org.lantern.platform.Home;
import org.lantern.platform.Platform;
import org.lantern.platform.PlatformTrouble;
import org.lantern.platform.Ports;
import org.lantern.platform.Up;

/** {@code ./lantern bench NAME}: prints a line of name, value and unit for each figure. */
public final class Bench {
  private static final int PORT = 19_080;

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    try {
      List<String> words = List.of(arguments);
      String name = words.isEmpty() ? "" : words.getFirst();
      if (words.size() > 1 && !name.equals("faults")) {
        throw usage();
      }
      switch (name) {
        case "events" -> new EventsBench().run();
        case "import" -> new ImportBench().run();
        case "reads" -> new ReadsBench().run();
        case "startup" -> new StartupBench().run();
        case "faults" -> new FaultsBench(words.subList(1, words.size())).run();
        default -> throw usage();
      }
    } catch (PlatformTrouble trouble) {
      System.err.println(trouble.getMessage());
      System.exit(2);
    }
  }

  private static PlatformTrouble usage() {
    return new PlatformTrouble(
        "Use: ./lantern bench events | import | reads | startup | faults [--count N] [--seed S]");
  }

  /** A platform of the benchmarks' own, beside any other that runs here. */
  static Platform platform(boolean fresh) {
    return new Platform(home(), ports(), fresh, line -> {});
  }

  static Home home() {
    Path project = Up.home().project();
    return new Home(project.resolve("benchmarks/target/lantern"), project);
  }

  static Ports ports() {
    return new Ports(PORT);
  }

  /** Does something at a steady rate, the numbers from 0 on; a late turn is not skipped. */
  static void steadily(int perSecond, int count, IntConsumer turn) {
    long start = System.nanoTime();
    for (int number = 0; number < count; number++) {
      long due = start + number * 1_000_000_000L / perSecond;
      Patience.pass(Duration.ofNanos(due - System.nanoTime()));
      turn.accept(number);
    }
  }

  static void print(String name, double value, String unit) {
    System.out.println(String.format(Locale.ROOT, "%-34s %10.2f %s", name, value, unit));
  }

  static void print(String name, String value) {
    System.out.printf("%-34s %10s%n", name, value);
  }
}
