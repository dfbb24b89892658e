package org.lantern.review.analysis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sections of analyses. */
@Singleton
class AnalysisSectionRepository implements PanacheRepositoryBase<AnalysisSection, UUID> {
  /** In the order in which they are read. */
  List<AnalysisSection> of(UUID reviewId) {
    return list("reviewId = ?1 order by position", reviewId);
  }

  /** One section, locked until the transaction ends. */
  Optional<AnalysisSection> locked(UUID reviewId, String code) {
    return find("reviewId = ?1 and code = ?2", reviewId, code)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }
}
