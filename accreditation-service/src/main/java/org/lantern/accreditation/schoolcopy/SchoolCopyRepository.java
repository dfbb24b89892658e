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

  /** Past the persistence context, which must not remember what is gone. */
  void deleteEmployments(UUID personId) {
    getEntityManager().flush();
    getEntityManager().clear();
    getEntityManager()
        .createQuery("delete from EmploymentCopy where personId = ?1")
        .setParameter(1, personId)
        .executeUpdate();
  }

  List<SchoolCopy> among(Collection<UUID> ids) {
    return list("id in ?1", ids);
  }

  /** The schools where somebody works on the day, whether we know more of them or not. */
  List<UUID> employersOf(UUID personId, LocalDate day) {
    return getEntityManager()
        .createQuery(
            "select schoolId from EmploymentCopy where personId = ?1 and from <= ?2"
                + " and (until is null or until >= ?2)",
            UUID.class)
        .setParameter(1, personId)
        .setParameter(2, day)
        .getResultList();
  }

  /** The other schools of these schools' trusts. */
  List<UUID> sameTrust(Collection<UUID> schools) {
    return getEntityManager()
        .createQuery(
            "select s.id from SchoolCopy s, SchoolCopy one"
                + " where one.id in ?1 and s.trustCode = one.trustCode",
            UUID.class)
        .setParameter(1, schools)
        .getResultList();
  }
}
