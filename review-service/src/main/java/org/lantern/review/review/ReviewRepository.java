package org.lantern.review.review;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Reviews. */
@Singleton
class ReviewRepository implements PanacheRepositoryBase<Review, UUID> {
  Optional<Review> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** For heads and team members. */
  PanacheQuery<Review> ofSchoolsOrAmong(Collection<UUID> schools, Collection<UUID> ids) {
    return find("schoolId in ?1 or id in ?2 order by id desc", schools, ids);
  }

  /** For network staff: all but those of the schools they are tied to. */
  PanacheQuery<Review> exceptTied(
      Collection<UUID> tied, Collection<UUID> schools, Collection<UUID> ids) {
    return find(
        "schoolId not in ?1 or schoolId in ?2 or id in ?3 order by id desc", tied, schools, ids);
  }
}
