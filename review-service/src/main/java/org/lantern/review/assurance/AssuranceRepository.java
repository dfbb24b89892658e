package org.lantern.review.assurance;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Assurances. */
@Singleton
class AssuranceRepository implements PanacheRepositoryBase<Assurance, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("id desc").and("personId", "schoolId", "until", "checkedOn");

  /**
   * For administrators all, for others their own and those of the schools they head.
   *
   * @param reader null for administrators
   */
  PanacheQuery<Assurance> matching(
      UUID reader, Collection<UUID> schools, AssuranceSearch search, PageQuery page) {
    Conditions wanted = new Conditions();
    if (reader != null) {
      wanted.where(
          "personId = :reader or schoolId in :schools",
          Map.of("reader", reader, "schools", schools));
    }
    wanted
        .narrow("personId = :person", "person", search.personId())
        .narrow("schoolId = :school", "school", search.schoolId())
        .narrow("revokedAt is null and from <= :day and until >= :day", "day", search.onDay());
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }

  /** Where people have assurances that end within a year, with none that lasts it out. */
  List<AssuranceService.Ending> endingWithin(LocalDate firstDay, LocalDate lastDay) {
    return getEntityManager()
        .createQuery(
            """
            select a.schoolId, count(distinct a.personId) from Assurance a
            where a.revokedAt is null and a.from <= ?1 and a.until >= ?2 and a.until < ?3
              and not exists (select 1 from Assurance b where b.personId = a.personId
                and b.schoolId is not distinct from a.schoolId
                and b.revokedAt is null and b.until >= ?3)
            group by a.schoolId order by a.schoolId nulls last
            """,
            AssuranceService.Ending.class)
        .setParameter(1, firstDay)
        .setParameter(2, firstDay.minusDays(1))
        .setParameter(3, lastDay)
        .getResultList();
  }

  /** Those of the people that count from one day to another. */
  List<Assured> covering(UUID[] people, LocalDate first, LocalDate last) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select person_id as person, school_id as school, valid_until as until from assurance
            where person_id = any (:people) and revoked_at is null
              and valid_from <= :first and valid_until >= :last
            order by valid_until
            """,
            Object[].class)
        .addScalar("person", UUID.class)
        .addScalar("school", UUID.class)
        .addScalar("until", LocalDate.class)
        .setParameter("people", people)
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultList()
        .stream()
        .map(row -> new Assured((UUID) row[0], (UUID) row[1], (LocalDate) row[2]))
        .toList();
  }
}
