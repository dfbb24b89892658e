package org.lantern.review.dayoffer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Offers of days. */
@Singleton
class DayOfferRepository implements PanacheRepositoryBase<DayOffer, UUID> {
  List<DayOffer> of(UUID requestId) {
    return list("requestId = ?1 order by id desc", requestId);
  }
}
