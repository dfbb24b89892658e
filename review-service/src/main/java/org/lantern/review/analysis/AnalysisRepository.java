package org.lantern.review.analysis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Analyses, one for a review. */
@Singleton
class AnalysisRepository implements PanacheRepositoryBase<Analysis, UUID> {
  boolean isShared(UUID reviewId) {
    return count("reviewId = ?1 and state = ?2", reviewId, AnalysisState.SHARED) > 0;
  }
}
