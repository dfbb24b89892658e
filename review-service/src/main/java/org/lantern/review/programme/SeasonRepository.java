package org.lantern.review.programme;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
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

  /**
   * The last season, of the year before, of each programme that has none for days of the year or of
   * its label.
   */
  List<Season> withoutNext(LocalDate firstDay, LocalDate lastDay, String label) {
    return list(
        """
        from Season s where s.lastDay < ?1 and s.lastDay >= ?2
          and not exists (select 1 from Season other where other.programmeId = s.programmeId
            and (other.label = ?4
              or (other.firstDay <= ?3 and other.lastDay >= ?1)
              or (other.lastDay < ?1 and other.lastDay > s.lastDay)))
        order by s.programmeId, s.id
        """,
        firstDay,
        firstDay.minusYears(1),
        lastDay,
        label);
  }

  /** Of each programme the last season that has days of the year. */
  List<Season> latestWithin(LocalDate firstDay, LocalDate lastDay) {
    return list(
        """
        from Season s where s.firstDay <= ?2 and s.lastDay >= ?1
          and not exists (select 1 from Season other where other.programmeId = s.programmeId
            and other.firstDay <= ?2 and other.lastDay >= ?1 and other.firstDay > s.firstDay)
        order by s.programmeId, s.id
        """,
        firstDay,
        lastDay);
  }

  PanacheQuery<Season> ofProgramme(UUID programmeId, PageQuery page) {
    Conditions wanted =
        new Conditions().where("programmeId = :programme", Map.of("programme", programmeId));
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }
}
