package org.lantern.accreditation.practice;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;

/** Practices. */
@Singleton
class PracticeRepository implements PanacheRepositoryBase<Practice, UUID> {
  /** For heads: all of their schools. */
  PanacheQuery<Practice> ofSchools(Collection<UUID> schools) {
    return find("schoolId in ?1 order by id desc", schools);
  }

  /** For staff: what was nominated, but for the schools they are tied to; and their own. */
  PanacheQuery<Practice> nominatedExceptTied(Collection<UUID> tied, Collection<UUID> own) {
    return find(
        "(state <> ?1 and schoolId not in ?2) or schoolId in ?3 order by id desc",
        PracticeState.DRAFT,
        tied,
        own);
  }
}
