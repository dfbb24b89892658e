package org.lantern.benchmarks;

import java.time.Duration;
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
      switch (arguments.length == 1 ? arguments[0] : "") {
        case "events" -> new EventsBench().run();
        case "import" -> new ImportBench().run();
        case "reads" -> new ReadsBench().run();
        case "startup" -> new StartupBench().run();
        default ->
            throw new PlatformTrouble("Use: ./lantern bench events | import | reads | startup");
      }
    } catch (PlatformTrouble trouble) {
      System.err.println(trouble.getMessage());
      System.exit(2);
    }
  }

  /** A platform of the benchmarks' own, beside any other that runs here. */
  static Platform platform(boolean fresh) {
    Home project = Up.home();
    Home home = new Home(project.project().resolve("benchmarks/target/lantern"), project.project());
    return new Platform(home, new Ports(PORT), fresh, line -> {});
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
