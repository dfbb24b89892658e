package org.lantern.review.selfevaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sections of self-evaluations. */
@Singleton
class SelfEvaluationSectionRepository
    implements PanacheRepositoryBase<SelfEvaluationSection, UUID> {
  /** In the order in which they are read. */
  List<SelfEvaluationSection> of(UUID reviewId) {
    return list("reviewId = ?1 order by position", reviewId);
  }

  Optional<SelfEvaluationSection> of(UUID reviewId, String code) {
    return find("reviewId = ?1 and code = ?2", reviewId, code).firstResultOptional();
  }

  /** One section, locked until the transaction ends. */
  Optional<SelfEvaluationSection> locked(UUID reviewId, String code) {
    return find("reviewId = ?1 and code = ?2", reviewId, code)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }
}
