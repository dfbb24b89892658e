package org.lantern.accreditation.decision;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Decisions. */
@Singleton
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {
  private static final SortKeys SORT = SortKeys.usually("id desc").and("state", "schoolId");

  /**
   * @param state null for all
   */
  PanacheQuery<Decision> ofSchools(Collection<UUID> schools, DecisionState state, PageQuery page) {
    return matching(
        new Conditions().where("schoolId in :own", Map.of("own", schools)), state, page);
  }

  /** For staff: all but those of schools they are tied to and reviews they were part of. */
  PanacheQuery<Decision> exceptTied(
      Collection<UUID> tiedSchools,
      Collection<UUID> ownReviews,
      Collection<UUID> headOf,
      DecisionState state,
      PageQuery page) {
    Conditions visible =
        new Conditions()
            .where(
                "(schoolId not in :tied and reviewId not in :reviews) or schoolId in :own",
                Map.of("tied", tiedSchools, "reviews", ownReviews, "own", headOf));
    return matching(visible, state, page);
  }

  private PanacheQuery<Decision> matching(Conditions visible, DecisionState state, PageQuery page) {
    Conditions wanted = visible.narrow("state = :state", "state", state);
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }
}
