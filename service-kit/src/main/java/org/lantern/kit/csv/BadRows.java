package org.lantern.kit.csv;

import java.util.ArrayList;
import java.util.List;
import org.lantern.kit.problem.Refusal;

/** Counts rows that cannot be taken, keeps the first hundred, and says when they are too many. */
public class BadRows {
  private static final int KEPT = 100;
  private static final int ONE_IN = 200;

  private final List<CsvFault> first = new ArrayList<>();
  private int count;

  public void add(CsvFault fault) {
    count++;
    if (first.size() < KEPT) {
      first.add(fault);
    }
  }

  public int count() {
    return count;
  }

  /** The first hundred, in the order of the file. */
  public List<CsvFault> first() {
    return List.copyOf(first);
  }

  /**
   * Lets pass at most one bad row in 200.
   *
   * @param rows all rows of the file, bad ones included
   * @throws Refusal.Unreadable with the first bad rows otherwise
   */
  public void requireFew(int rows) {
    if ((long) count * ONE_IN > rows) {
      throw new Refusal.Unreadable(
          "%d of %d rows cannot be taken, more than one in %d, so nothing was imported. The first: %s"
              .formatted(count, rows, ONE_IN, first.getFirst().sentence()),
          violations());
    }
  }

  private List<Refusal.Violation> violations() {
    return first.stream()
        .map(
            fault ->
                new Refusal.Violation(
                    "line " + fault.line() + (fault.column() == null ? "" : ", " + fault.column()),
                    fault.reason()))
        .toList();
  }
}
