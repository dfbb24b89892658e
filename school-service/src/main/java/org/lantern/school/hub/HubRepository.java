package org.lantern.school.hub;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Hubs, open and closed. */
@Singleton
class HubRepository implements PanacheRepositoryBase<Hub, UUID> {
  PanacheQuery<Hub> inState(HubState state) {
    return state == null ? find("order by name, id") : find("state = ?1 order by name, id", state);
  }

  /** Held until the transaction ends, so that nothing joins a hub that closes. */
  Optional<Hub> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
