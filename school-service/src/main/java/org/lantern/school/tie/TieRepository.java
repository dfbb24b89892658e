package org.lantern.school.tie;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Ties, counting or not. */
@Singleton
class TieRepository implements PanacheRepositoryBase<Tie, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("from desc, id").and("from", "until", "kind", "state", "personId");

  List<Tie> of(UUID personId) {
    return list("personId = ?1 order by from, id", personId);
  }

  /** Those whose last day was before a day, and dismissed ones that would have begun before it. */
  List<Tie> endedBefore(LocalDate day, int most) {
    return find(
            "until < ?1 or (state = ?2 and from < ?1) order by personId, id",
            day,
            TieState.DISMISSED)
        .page(0, most)
        .list();
  }

  PanacheQuery<Tie> matching(UUID personId, UUID schoolId, TieState state, PageQuery page) {
    Conditions wanted =
        new Conditions()
            .narrow("personId = :person", "person", personId)
            .narrow("schoolId = :school", "school", schoolId)
            .narrow("state = :state", "state", state);
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }
}
