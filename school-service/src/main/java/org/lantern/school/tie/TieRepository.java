package org.lantern.school.tie;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Ties, counting or not. */
@Singleton
class TieRepository implements PanacheRepositoryBase<Tie, UUID> {
  List<Tie> of(UUID personId) {
    return list("personId = ?1 order by from, id", personId);
  }

  PanacheQuery<Tie> matching(UUID personId, UUID schoolId, TieState state) {
    return find(
        "(?1 is null or personId = ?1) and (?2 is null or schoolId = ?2)"
            + " and (?3 is null or state = ?3) order by from desc, id",
        personId,
        schoolId,
        state);
  }
}
