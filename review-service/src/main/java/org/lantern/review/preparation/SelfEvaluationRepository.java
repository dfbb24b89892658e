package org.lantern.review.preparation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Self-evaluations, one for a review. */
@Singleton
class SelfEvaluationRepository implements PanacheRepositoryBase<SelfEvaluation, UUID> {}
