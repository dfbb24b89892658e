package org.lantern.review.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Daily summaries. */
@Singleton
class DailySummaryRepository implements PanacheRepositoryBase<DailySummary, UUID> {
  List<DailySummary> of(UUID reviewId) {
    return list("reviewId = ?1 order by day", reviewId);
  }

  Optional<DailySummary> of(UUID reviewId, LocalDate day) {
    return find("reviewId = ?1 and day = ?2", reviewId, day).firstResultOptional();
  }
}
