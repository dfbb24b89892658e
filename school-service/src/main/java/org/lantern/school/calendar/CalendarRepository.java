package org.lantern.school.calendar;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Calendars. */
@Singleton
class CalendarRepository implements PanacheRepositoryBase<Calendar, UUID> {
  private static final String WITH_ENTRIES = "from Calendar c left join fetch c.entries ";

  private static final SortKeys SORT =
      SortKeys.usually("level, id").and("level", "authorityCode", "trustCode", "schoolId");

  PanacheQuery<Calendar> matching(CalendarSearch search, PageQuery page) {
    Conditions wanted =
        new Conditions()
            .narrow("level = :level", "level", search.level())
            .narrow("authorityCode = :owner or trustCode = :owner", "owner", search.owner())
            .narrow("schoolId = :school", "school", search.school());
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }

  /** Held until the transaction ends, so that of two changes at once one is told. */
  Optional<Calendar> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The network's and those of the school, its authority and its trust, with their entries. */
  List<Calendar> of(UUID schoolId) {
    return list(
        WITH_ENTRIES
            + """
            where c.level = ?1 or c.schoolId = ?2
              or c.authorityCode = (select s.authorityCode from School s where s.id = ?2)
              or c.trustCode = (select s.trustCode from School s where s.id = ?2)
            """,
        CalendarLevel.NETWORK,
        schoolId);
  }

  /** As {@link #of} by school; a school for which no calendar speaks is not there. */
  Map<UUID, List<Calendar>> ofAll(Set<UUID> schoolIds) {
    return getEntityManager()
        .createQuery(
            """
            select s.id, c from School s join Calendar c on c.level = ?1 or c.schoolId = s.id
              or c.authorityCode = s.authorityCode or c.trustCode = s.trustCode
            where s.id in ?2
            """,
            Object[].class)
        .setParameter(1, CalendarLevel.NETWORK)
        .setParameter(2, schoolIds.stream().filter(Objects::nonNull).toList())
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0],
                Collectors.mapping(row -> (Calendar) row[1], Collectors.toList())));
  }

  List<Calendar> ofTheNetwork() {
    return list(WITH_ENTRIES + "where c.level = ?1", CalendarLevel.NETWORK);
  }
}
