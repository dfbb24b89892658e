package org.lantern.review.availability;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** What people said of their days. */
@Singleton
class AvailabilityRepository implements PanacheRepositoryBase<Statement, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("saidAt desc, id desc").and("firstDay", "lastDay", "value", "saidAt");

  PanacheQuery<Statement> matching(AvailabilitySearch search, PageQuery page) {
    Conditions wanted =
        new Conditions()
            .where("personId = :person", Map.of("person", search.personId()))
            .narrow("value = :value", "value", search.value())
            .narrow("lastDay >= :from", "from", search.from())
            .narrow("firstDay <= :until", "until", search.until());
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }

  /** What the people said of days between two, the earliest said first. */
  List<Said> touching(UUID[] people, LocalDate first, LocalDate last) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select person_id as person, first_day as first, last_day as last, value as said
            from availability
            where person_id = any (:people) and first_day <= :last and last_day >= :first
            order by said_at, id
            """,
            Object[].class)
        .addScalar("person", UUID.class)
        .addScalar("first", LocalDate.class)
        .addScalar("last", LocalDate.class)
        .addScalar("said", String.class)
        .setParameter("people", people)
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultList()
        .stream()
        .map(Said::of)
        .toList();
  }

  /** A statement without who wrote it down. */
  record Said(UUID personId, LocalDate first, LocalDate last, Availability value) {
    private static Said of(Object[] row) {
      return new Said(
          (UUID) row[0],
          (LocalDate) row[1],
          (LocalDate) row[2],
          Availability.valueOf((String) row[3]));
    }

    boolean covers(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }
}
