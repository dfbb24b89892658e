package org.lantern.kit.clock;

import java.util.Comparator;
import java.util.UUID;

/** What has to happen to a thing; in the order in which rows are written. */
record Due(String thing, UUID id, String action) implements Comparable<Due> {
  private static final Comparator<Due> ORDER =
      Comparator.comparing(Due::thing)
          .thenComparing(due -> due.id().toString())
          .thenComparing(Due::action);

  @Override
  public int compareTo(Due other) {
    return ORDER.compare(this, other);
  }
}
