package org.lantern.school.hub;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Hubs, open and closed. */
@Singleton
class HubRepository implements PanacheRepositoryBase<Hub, UUID> {
  private static final SortKeys SORT = SortKeys.usually("name, id").and("name", "state");

  /**
   * @param state null for all
   */
  PanacheQuery<Hub> matching(HubState state, PageQuery page) {
    Conditions wanted = new Conditions().narrow("state = :state", "state", state);
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }

  /** Held until the transaction ends, so that nothing joins a hub that closes. */
  Optional<Hub> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
