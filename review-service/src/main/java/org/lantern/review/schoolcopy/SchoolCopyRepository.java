package org.lantern.review.schoolcopy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

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
  List<Employed> employments(UUID[] people, LocalDate day) {
    return session()
        .createNativeQuery(
            """
            select person_id as person, school_id as school, valid_until as until
            from employment_copy where person_id = any (:people)
              and valid_from <= :day and (valid_until is null or valid_until >= :day)
            order by person_id, school_id
            """,
            Object[].class)
        .addScalar("person", UUID.class)
        .addScalar("school", UUID.class)
        .addScalar("until", LocalDate.class)
        .setParameter("people", people)
        .setParameter("day", day)
        .getResultList()
        .stream()
        .map(row -> new Employed((UUID) row[0], (UUID) row[1], (LocalDate) row[2]))
        .toList();
  }

  /** An employment in force. */
  record Employed(UUID personId, UUID schoolId, LocalDate until) {}

  /** Who works at one of the schools on the day. */
  List<UUID> employedAt(UUID[] schools, LocalDate day) {
    return session()
        .createNativeQuery(
            """
            select distinct person_id from employment_copy where school_id = any (:schools)
              and valid_from <= :day and (valid_until is null or valid_until >= :day)
            """,
            UUID.class)
        .setParameter("schools", schools)
        .setParameter("day", day)
        .getResultList();
  }

  /** Those of the people who work or hold a role at the school on the day. */
  List<UUID> peopleAt(UUID schoolId, Collection<UUID> personIds, LocalDate day) {
    return session()
        .createNativeQuery(
            """
            select person_id from employment_copy where school_id = :school
              and person_id in (:people) and valid_from <= :day
              and (valid_until is null or valid_until >= :day)
            union
            select person_id from actor_role where scope_kind = 'SCHOOL' and scope_id = :school
              and person_id in (:people) and valid_from <= :day
              and (valid_until is null or valid_until >= :day)
            """,
            UUID.class)
        .setParameter("school", schoolId)
        .setParameter("people", personIds)
        .setParameter("day", day)
        .getResultList();
  }

  /** For the people who have one, near which school they set out. */
  Map<UUID, UUID> bases(UUID[] people) {
    return pairs(
        """
        select person_id as one, near_school_id as other from base_copy
        where person_id = any (:ids) and near_school_id is not null
        """,
        people,
        null);
  }

  /** For each school that belongs to a hub on the day, to which. */
  Map<UUID, UUID> hubs(UUID[] schools, LocalDate day) {
    return pairs(
        """
        select school_id as one, hub_id as other from membership_copy
        where school_id = any (:ids) and hub_id is not null
          and valid_from <= :day and valid_until >= :day
          and (state is null or state <> 'WITHDRAWN')
        """,
        schools,
        day);
  }

  private Map<UUID, UUID> pairs(String sql, UUID[] ids, LocalDate day) {
    var query =
        session()
            .createNativeQuery(sql, Object[].class)
            .addScalar("one", UUID.class)
            .addScalar("other", UUID.class)
            .setParameter("ids", ids);
    if (day != null) {
      query.setParameter("day", day);
    }
    Map<UUID, UUID> found = new HashMap<>();
    query.getResultList().forEach(row -> found.put((UUID) row[0], (UUID) row[1]));
    return found;
  }

  boolean isHead(UUID personId, UUID schoolId, LocalDate day) {
    return session()
        .createNativeQuery(
            """
            select exists (select 1 from actor_role where person_id = :person and role = 'HEAD'
              and scope_id = :school and valid_from <= :day
              and (valid_until is null or valid_until >= :day))
            """,
            Boolean.class)
        .setParameter("person", personId)
        .setParameter("school", schoolId)
        .setParameter("day", day)
        .getSingleResult();
  }

  /** Those of the people who have a tie to the school, or to its trust, on the day. */
  List<UUID> tiedAmong(UUID[] people, UUID schoolId, LocalDate day) {
    return session()
        .createNativeQuery(
            """
            select person_id from tie_copy where person_id = any (:people) and valid_from <= :day
              and (valid_until is null or valid_until >= :day) and (school_id = :school
                or trust_id = (select trust_id from school_copy where id = :school))
            """,
            UUID.class)
        .setParameter("people", people)
        .setParameter("day", day)
        .setParameter("school", schoolId)
        .getResultList();
  }

  List<SchoolCopy> among(UUID[] ids) {
    return session()
        .createNativeQuery("select * from school_copy where id = any (:ids)", SchoolCopy.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  private Session session() {
    return getEntityManager().unwrap(Session.class);
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
