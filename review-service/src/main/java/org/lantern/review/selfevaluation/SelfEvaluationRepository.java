package org.lantern.review.selfevaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Self-evaluations, one for a review. */
@Singleton
class SelfEvaluationRepository implements PanacheRepositoryBase<SelfEvaluation, UUID> {
  boolean isFiled(UUID reviewId) {
    return count("reviewId = ?1 and state = ?2", reviewId, SelfEvaluationState.FILED) > 0;
  }

  /** Whether it was begun and is not filed just now. */
  boolean isDraft(UUID reviewId) {
    return count("reviewId = ?1 and state = ?2", reviewId, SelfEvaluationState.DRAFT) > 0;
  }
}
