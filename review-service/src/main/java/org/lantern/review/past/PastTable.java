package org.lantern.review.past;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One kind of file of the past: its columns, its staging table, and as SQL what its lines mean,
 * what can be said against them, and what they bring.
 */
interface PastTable {
  /** The staging table, with the columns line and bad besides its own. */
  String name();

  List<PastColumn> columns();

  /** Statements that find whom and what the lines mean. */
  List<String> meaning();

  /** In the order in which they are asked. */
  List<PastRule> rules();

  /** Whether lines say who was on a team. */
  default boolean hasTeams() {
    return false;
  }

  /** Whether what it brings is asked about by a rule of staffing. */
  default boolean changesFacts() {
    return true;
  }

  /** Counts the good lines that bring nothing new, before anything is added. */
  String unchanged();

  /** What is added, in order; a statement without a name is not counted. */
  List<Addition> additions();

  /**
   * Adds something.
   *
   * @param thing what is counted, null where it is part of another thing
   * @param sql with {@code :by} for who brings it in and {@code :at} for when
   */
  record Addition(String thing, String sql) {}

  default String copied() {
    return columns().stream()
        .map(PastColumn::field)
        .collect(Collectors.joining(", ", name() + " (line, ", ")"));
  }
}
