package org.lantern.school.newyear;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Years. */
@Singleton
class YearRepository implements PanacheRepositoryBase<SchoolYear, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("firstDay desc, id").and("firstDay", "label", "state");

  Optional<SchoolYear> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  PanacheQuery<SchoolYear> all(PageQuery page) {
    return find("from SchoolYear" + SORT.order(page));
  }

  /** Those with schools that have not been seen to, or that were seen to just now. */
  List<UUID> started() {
    return getEntityManager()
        .createQuery("select id from SchoolYear where state = ?1 order by firstDay", UUID.class)
        .setParameter(1, YearState.STARTED)
        .getResultList();
  }
}
