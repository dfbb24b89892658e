package org.lantern.kit.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Writes down the statements that the service under test sends to its database, in order and as
 * texts without the values bound to them, whether Hibernate sends them or plain JDBC does. One at a
 * time, process-wide: what a test itself sends through the same data source is written down too.
 */
public final class Statements {
  private static final Object LOCK = new Object();
  private static List<String> running;

  private Statements() {}

  /** What something answered, and the statements sent meanwhile. */
  public record Recorded<T>(T answer, List<String> statements) {}

  public static <T> Recorded<T> during(Supplier<T> something) {
    List<String> mine = new ArrayList<>();
    replace(null, mine);
    try {
      T answer = something.get();
      synchronized (LOCK) {
        return new Recorded<>(answer, List.copyOf(mine));
      }
    } finally {
      replace(mine, null);
    }
  }

  private static void replace(List<String> expected, List<String> next) {
    synchronized (LOCK) {
      if (running != expected) {
        throw new IllegalStateException("Statements are being recorded already.");
      }
      running = next;
    }
  }

  static void sent(String statement) {
    synchronized (LOCK) {
      if (running != null) {
        running.add(statement);
      }
    }
  }
}
