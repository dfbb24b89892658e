package org.lantern.review.objection;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAction;
import org.lantern.review.review.ReviewGuard;

/**
 * No review is ready or begins while the network has not decided what its school objected to. The
 * team reads no objection, so the sentence does not say that there is one.
 */
@Singleton
class DecidedGuard implements ReviewGuard {
  private final ObjectionRepository objections;

  DecidedGuard(ObjectionRepository objections) {
    this.objections = objections;
  }

  @Override
  public Set<ReviewAction> actions() {
    return Set.of(ReviewAction.MARK_READY, ReviewAction.START);
  }

  @Override
  public List<String> lacking(Review review) {
    return objections.isAnyOpen(review.getId())
        ? List.of(
            "The network has something to decide about this review. Ask its administrators to do"
                + " so first.")
        : List.of();
  }
}
