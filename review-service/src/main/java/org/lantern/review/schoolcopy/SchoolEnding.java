package org.lantern.review.schoolcopy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * How a school ended, once that is certain.
 *
 * @param endedOn its last day
 * @param successors the schools that followed
 */
public record SchoolEnding(
    UUID endingId, UUID schoolId, EndingKind kind, LocalDate endedOn, Set<UUID> successors) {

  public boolean leavesNobody() {
    return EndingKind.WITHOUT_SUCCESSOR.contains(kind);
  }

  /** For the history of what ends with it. */
  public String sentence() {
    return kind == EndingKind.CLOSED
        ? "The school closed on %s.".formatted(endedOn)
        : "The school merged into one outside the network on %s.".formatted(endedOn);
  }
}
