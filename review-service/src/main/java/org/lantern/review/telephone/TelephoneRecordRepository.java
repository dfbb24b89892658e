package org.lantern.review.telephone;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Records of calls. */
@Singleton
class TelephoneRecordRepository implements PanacheRepositoryBase<TelephoneRecord, UUID> {
  Optional<TelephoneRecord> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those of its request and of the days offered for that, which knew of no review. */
  void belongTo(UUID reviewId, UUID requestId) {
    update(
        "reviewId = ?1 where reviewId is null and (thingId = ?2"
            + " or thingId in (select o.id from DayOffer o where o.requestId = ?2))",
        reviewId,
        requestId);
  }
}
