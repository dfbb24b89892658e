package org.lantern.review.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Points of plans. */
@Singleton
class PlanPointRepository implements PanacheRepositoryBase<PlanPoint, UUID> {
  /** In the order in which they were first written. */
  List<PlanPoint> of(UUID reviewId) {
    return list("reviewId = ?1 order by writtenAt, id", reviewId);
  }
}
