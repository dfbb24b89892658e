package org.lantern.review.readiness;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAction;
import org.lantern.review.review.ReviewGuard;

/** A review is ready when nothing lacks of what its season demands. */
@Singleton
class ReadinessGuard implements ReviewGuard {
  private final Checklist checklist;

  ReadinessGuard(Checklist checklist) {
    this.checklist = checklist;
  }

  @Override
  public Set<ReviewAction> actions() {
    return Set.of(ReviewAction.MARK_READY);
  }

  @Override
  public List<String> lacking(Review review) {
    return checklist.of(review).stream()
        .filter(ReadinessResponse.Need::demanded)
        .flatMap(need -> need.lacking().stream())
        .toList();
  }
}
