package org.lantern.school.ending;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Endings, and the schools that have come to one which nobody has seen. */
@Singleton
class EndingRepository implements PanacheRepositoryBase<Ending, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("seenAt desc, id").and("seenAt", "endedOn", "kind", "state");
  private static final String UNSEEN =
      """
      select s.id, cast(coalesce(s.missing_since, s.closed_on, cast(:today as date)) as text) as ended_on,
        s.missing_since is not null as vanished
      from school s
      where s.first_published_at is not null
        and (s.status like 'Closed%' or s.missing_since is not null)
        and not exists (select 1 from ending e where e.school_id = s.id
          and (e.state = 'SEEN'
            or e.ended_on = coalesce(s.missing_since, s.closed_on, e.ended_on)))
      order by s.id
      """;
  private static final String OPEN_AGAIN =
      """
      select e.* from ending e join school s on s.id = e.school_id
      where e.state = 'SEEN' and s.missing_since is null and s.status not like 'Closed%'
      order by e.id
      """;

  /** A school that has ended by the register. */
  record Unseen(UUID schoolId, LocalDate endedOn, boolean vanished) {}

  /** Of the schools that the network knows. */
  List<Unseen> unseen(LocalDate today) {
    List<Object[]> rows =
        getEntityManager()
            .unwrap(Session.class)
            .createNativeQuery(UNSEEN, Object[].class)
            .setParameter("today", today.toString())
            .getResultList();
    return rows.stream()
        .map(row -> new Unseen((UUID) row[0], LocalDate.parse((String) row[1]), (Boolean) row[2]))
        .toList();
  }

  List<Ending> openAgain() {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(OPEN_AGAIN, Ending.class)
        .getResultList();
  }

  List<Ending> unsettled() {
    return list("state = ?1 order by id", EndingState.SEEN);
  }

  PanacheQuery<Ending> matching(EndingState state, UUID schoolId, PageQuery page) {
    Conditions wanted =
        new Conditions()
            .narrow("state = :state", "state", state)
            .narrow("schoolId = :school", "school", schoolId);
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }
}
