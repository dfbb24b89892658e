package org.lantern.review.programme;

import java.time.LocalDate;
import java.util.UUID;

/** From when to when a season takes requests. */
record RequestWindow(UUID seasonId, String label, LocalDate opensOn, LocalDate closesOn) {
  boolean isOpenOn(LocalDate day) {
    return !day.isBefore(opensOn) && !isOverOn(day);
  }

  boolean isOverOn(LocalDate day) {
    return day.isAfter(closesOn);
  }

  String sentence() {
    return "The season %s takes requests from %s to %s.".formatted(label, opensOn, closesOn);
  }
}
