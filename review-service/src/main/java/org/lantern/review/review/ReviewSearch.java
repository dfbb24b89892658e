package org.lantern.review.review;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody looks for among the reviews they may see; null is not asked.
 *
 * @param from with {@code until}: a day of the visit lies between them, both included
 */
record ReviewSearch(
    ReviewState state, UUID schoolId, UUID programmeId, LocalDate from, LocalDate until) {
  private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  boolean isAboutDays() {
    return from != null || until != null;
  }

  LocalDate earliest() {
    return from == null ? EARLIEST : from;
  }

  LocalDate latest() {
    return until == null ? LATEST : until;
  }
}
