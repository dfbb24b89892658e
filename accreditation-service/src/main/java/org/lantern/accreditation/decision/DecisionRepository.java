package org.lantern.accreditation.decision;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;

/** Decisions. */
@Singleton
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {
  PanacheQuery<Decision> ofSchools(Collection<UUID> schools) {
    return find("schoolId in ?1 order by id desc", schools);
  }

  /** For staff: all but those of schools they are tied to and reviews they were part of. */
  PanacheQuery<Decision> exceptTied(
      Collection<UUID> tiedSchools, Collection<UUID> ownReviews, Collection<UUID> headOf) {
    return find(
        "(schoolId not in ?1 and reviewId not in ?2) or schoolId in ?3 order by id desc",
        tiedSchools,
        ownReviews,
        headOf);
  }
}
