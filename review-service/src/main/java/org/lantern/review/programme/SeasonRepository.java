package org.lantern.review.programme;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Seasons. */
@Singleton
class SeasonRepository implements PanacheRepositoryBase<Season, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("firstDay desc, id").and("firstDay", "label", "opensOn", "capacity");

  Optional<Season> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Without the seasons themselves, so that the one that is meant is read under its lock. */
  List<RequestWindow> windows(UUID programmeId) {
    return getEntityManager()
        .createQuery(
            "select id, label, opensOn, closesOn from Season where programmeId = ?1"
                + " order by opensOn, id",
            RequestWindow.class)
        .setParameter(1, programmeId)
        .getResultList();
  }

  PanacheQuery<Season> ofProgramme(UUID programmeId, PageQuery page) {
    Conditions wanted =
        new Conditions().where("programmeId = :programme", Map.of("programme", programmeId));
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }
}
