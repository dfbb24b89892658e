package org.lantern.review.reviewer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who is not free when. */
@Singleton
class AbsenceRepository implements PanacheRepositoryBase<Absence, UUID> {
  List<Absence> of(UUID personId) {
    return list("personId = ?1 order by firstDay, id", personId);
  }

  List<Absence> touching(Collection<UUID> personIds, LocalDate first, LocalDate last) {
    return list("personId in ?1 and firstDay <= ?3 and lastDay >= ?2", personIds, first, last);
  }
}
