package org.lantern.review.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Activities. */
@Singleton
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {

  /** In the order of the visit; what has no times comes before what has. */
  List<Activity> of(UUID reviewId) {
    return list("reviewId = ?1 order by day, startsAt nulls first, id", reviewId);
  }

  boolean pairs(UUID reviewId, Collection<UUID> personIds) {
    return count("reviewId = ?1 and hostLeaderId in ?2", reviewId, personIds) > 0;
  }

  boolean isOf(UUID reviewId, UUID id) {
    return count("reviewId = ?1 and id = ?2", reviewId, id) > 0;
  }
}
