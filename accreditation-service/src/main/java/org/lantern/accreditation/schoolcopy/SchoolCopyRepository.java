package org.lantern.accreditation.schoolcopy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Copies of schools and employments. */
@Singleton
class SchoolCopyRepository implements PanacheRepositoryBase<SchoolCopy, UUID> {

  /** Writes or overwrites either copy. */
  void put(Object copy) {
    getEntityManager().merge(copy);
  }

  void deleteEmployments(UUID personId) {
    getEntityManager()
        .createQuery("delete from EmploymentCopy where personId = ?1")
        .setParameter(1, personId)
        .executeUpdate();
  }

  List<SchoolCopy> among(Collection<UUID> ids) {
    return list("id in ?1", ids);
  }

  /** The schools a person is tied to on the day: their employers and all of those trusts. */
  List<UUID> tiedTo(UUID personId, LocalDate day) {
    return getEntityManager()
        .createQuery(
            """
            select s.id from SchoolCopy s, EmploymentCopy e, SchoolCopy employer
            where e.personId = ?1 and e.from <= ?2 and (e.until is null or e.until >= ?2)
              and employer.id = e.schoolId
              and (s.id = employer.id or s.trustCode = employer.trustCode)
            """,
            UUID.class)
        .setParameter(1, personId)
        .setParameter(2, day)
        .getResultList();
  }
}
