package org.lantern.review.selfevaluation;

import jakarta.inject.Singleton;
import java.util.List;
import org.lantern.review.programme.Preparation;
import org.lantern.review.readiness.ReadinessCheck;
import org.lantern.review.review.Review;

/** A review is ready when the school has filed its self-evaluation. */
@Singleton
class SelfEvaluationCheck implements ReadinessCheck {
  private final SelfEvaluationRepository selfEvaluations;

  SelfEvaluationCheck(SelfEvaluationRepository selfEvaluations) {
    this.selfEvaluations = selfEvaluations;
  }

  @Override
  public Preparation preparation() {
    return Preparation.SELF_EVALUATION;
  }

  @Override
  public List<String> lacking(Review review) {
    return selfEvaluations.isFiled(review.getId())
        ? List.of()
        : List.of("The school has not filed its self-evaluation yet.");
  }
}
