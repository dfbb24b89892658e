package org.lantern.review.review;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.lantern.kit.time.NetworkTime;

/** A visit starts on its first day, not before. */
@Singleton
class VisitDayGuard implements ReviewGuard {
  private final NetworkTime time;

  VisitDayGuard(NetworkTime time) {
    this.time = time;
  }

  @Override
  public Set<ReviewAction> actions() {
    return Set.of(ReviewAction.START);
  }

  @Override
  public List<String> lacking(Review review) {
    LocalDate first = review.getDays().getFirst();
    return time.today().isBefore(first)
        ? List.of("The visit begins on " + first + "; start it then.")
        : List.of();
  }
}
