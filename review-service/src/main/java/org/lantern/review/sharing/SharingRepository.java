package org.lantern.review.sharing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Decisions on who reads reports. */
@Singleton
class SharingRepository implements PanacheRepositoryBase<SharingDecision, SharingDecision.Key> {
  Optional<SharingDecision> last(UUID reviewId) {
    return find("reviewId = ?1 order by number desc", reviewId).firstResultOptional();
  }
}
