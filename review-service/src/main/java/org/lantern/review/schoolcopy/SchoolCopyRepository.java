package org.lantern.review.schoolcopy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Copies of schools, memberships and employments. */
@Singleton
class SchoolCopyRepository implements PanacheRepositoryBase<SchoolCopy, UUID> {

  /** Writes or overwrites any of the copies. */
  void put(Object copy) {
    getEntityManager().merge(copy);
  }

  /** Past the persistence context, which must not remember what is gone. */
  void deleteEmployments(UUID personId) {
    delete("delete from EmploymentCopy where personId = ?1", personId);
  }

  /** As {@link #deleteEmployments}. */
  void deleteTies(UUID personId) {
    delete("delete from TieCopy where personId = ?1", personId);
  }

  private void delete(String statement, UUID personId) {
    getEntityManager().flush();
    getEntityManager().clear();
    getEntityManager().createQuery(statement).setParameter(1, personId).executeUpdate();
  }

  boolean isMember(UUID schoolId, LocalDate day) {
    return getEntityManager()
            .createQuery(
                "select count(*) from MembershipCopy"
                    + " where schoolId = ?1 and from <= ?2 and until >= ?2"
                    + " and (state is null or state <> ?3)",
                Long.class)
            .setParameter(1, schoolId)
            .setParameter(2, day)
            .setParameter(3, MembershipCopy.WITHDRAWN)
            .getSingleResult()
        > 0;
  }

  /** The membership in force on the day; the one that began last, if there are several. */
  Optional<MembershipCopy> membership(UUID schoolId, LocalDate day) {
    return getEntityManager()
        .createQuery(
            "from MembershipCopy where schoolId = ?1 and from <= ?2 and until >= ?2"
                + " and (state is null or state <> ?3) order by from desc, id desc",
            MembershipCopy.class)
        .setParameter(1, schoolId)
        .setParameter(2, day)
        .setParameter(3, MembershipCopy.WITHDRAWN)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The employments of many people that are in force on the day. */
  List<EmploymentCopy> employments(Collection<UUID> personIds, LocalDate day) {
    return getEntityManager()
        .createQuery(
            "from EmploymentCopy where personId in ?1 and from <= ?2"
                + " and (until is null or until >= ?2) order by personId, schoolId",
            EmploymentCopy.class)
        .setParameter(1, personIds)
        .setParameter(2, day)
        .getResultList();
  }

  /** Those of the people who have a tie to the school, or to its trust, on the day. */
  List<UUID> tiedAmong(Collection<UUID> personIds, UUID schoolId, LocalDate day) {
    return getEntityManager()
        .createQuery(
            "select t.personId from TieCopy t where t.personId in ?1 and t.from <= ?2"
                + " and (t.until is null or t.until >= ?2) and (t.schoolId = ?3 or t.trustId ="
                + " (select s.trustId from SchoolCopy s where s.id = ?3))",
            UUID.class)
        .setParameter(1, personIds)
        .setParameter(2, day)
        .setParameter(3, schoolId)
        .getResultList();
  }

  List<SchoolCopy> among(Collection<UUID> ids) {
    return list("id in ?1", ids);
  }

  /**
   * The schools to which somebody is bound on the day: by work, by a declared tie, or by leading
   * their trust or managing their hub; whether we know more of them or not.
   */
  List<UUID> boundTo(UUID personId, Collection<UUID> trusts, Collection<UUID> hubs, LocalDate day) {
    return getEntityManager()
        .createQuery(
            """
            select schoolId from EmploymentCopy where personId = ?1 and from <= ?2
              and (until is null or until >= ?2)
            union all
            select schoolId from TieCopy where personId = ?1 and schoolId is not null
              and from <= ?2 and (until is null or until >= ?2)
            union all
            select s.id from SchoolCopy s where s.trustId in ?3 or s.trustId in (
              select t.trustId from TieCopy t where t.personId = ?1 and t.from <= ?2
                and (t.until is null or t.until >= ?2))
            union all
            select m.schoolId from MembershipCopy m where m.hubId in ?4
              and m.from <= ?2 and m.until >= ?2 and (m.state is null or m.state <> 'WITHDRAWN')
            """,
            UUID.class)
        .setParameter(1, personId)
        .setParameter(2, day)
        .setParameter(3, trusts)
        .setParameter(4, hubs)
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
