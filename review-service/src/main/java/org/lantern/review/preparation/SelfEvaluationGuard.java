package org.lantern.review.preparation;

import jakarta.inject.Singleton;
import java.util.List;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAction;
import org.lantern.review.review.ReviewGuard;

/** A review is ready when the school has filed its self-evaluation. */
@Singleton
class SelfEvaluationGuard implements ReviewGuard {
  private final SelfEvaluationRepository selfEvaluations;

  SelfEvaluationGuard(SelfEvaluationRepository selfEvaluations) {
    this.selfEvaluations = selfEvaluations;
  }

  @Override
  public ReviewAction action() {
    return ReviewAction.MARK_READY;
  }

  @Override
  public List<String> lacking(Review review) {
    boolean filed =
        selfEvaluations
            .findByIdOptional(review.getId())
            .filter(found -> found.getState() == SelfEvaluationState.FILED)
            .isPresent();
    return filed ? List.of() : List.of("The school has not filed its self-evaluation yet.");
  }
}
