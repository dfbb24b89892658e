package org.lantern.review.passover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Why soft rules were passed over. */
@Singleton
class PassedOverRepository implements PanacheRepositoryBase<PassedOver, PassedOver.Key> {
  List<PassedOver> of(UUID seatId) {
    return list("seatId = ?1 order by rule", seatId);
  }
}
