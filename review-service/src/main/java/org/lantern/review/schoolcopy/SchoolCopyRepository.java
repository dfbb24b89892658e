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

/** Copies of schools, hubs, memberships and employments. */
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

  Optional<HubCopy> hub(UUID hubId) {
    return Optional.ofNullable(getEntityManager().find(HubCopy.class, hubId));
  }

  /** How the school ended, if that is certain; the last time, should there be several. */
  Optional<EndingCopy> settledEnding(UUID schoolId) {
    return getEntityManager()
        .createQuery(
            "from EndingCopy where schoolId = ?1 and state = ?2 order by endedOn desc, id desc",
            EndingCopy.class)
        .setParameter(1, schoolId)
        .setParameter(2, EndingCopy.SETTLED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Those of the schools that have ended for certain; under a new number one goes on. */
  List<UUID> endedAmong(Collection<UUID> schools) {
    return getEntityManager()
        .createQuery(
            "select distinct schoolId from EndingCopy"
                + " where schoolId in ?1 and state = ?2 and kind <> ?3",
            UUID.class)
        .setParameter(1, schools)
        .setParameter(2, EndingCopy.SETTLED)
        .setParameter(3, EndingKind.NEW_NUMBER)
        .getResultList();
  }

  /** The schools that merged into one of these. */
  List<UUID> mergedInto(Collection<UUID> schools) {
    return getEntityManager()
        .createQuery(
            "select e.schoolId from EndingCopy e join e.successors s"
                + " where s in ?1 and e.state = ?2 and e.kind = ?3",
            UUID.class)
        .setParameter(1, schools)
        .setParameter(2, EndingCopy.SETTLED)
        .setParameter(3, EndingKind.MERGED_INTO_MEMBER)
        .getResultList();
  }

  /** The employments of many people, told under whichever of their ids, in force on the day. */
  List<Employed> employments(UUID[] people, LocalDate day) {
    return session()
        .createNativeQuery(
            """
            with one as (
              select asked, coalesce(m.into_id, asked) as stands_for
              from unnest(cast(:people as uuid[])) as asked
              left join person_merge_copy m on m.person_id = asked),
            known as (
              select asked, stands_for as id from one
              union select one.asked, m.person_id
              from one join person_merge_copy m on m.into_id = one.stands_for)
            select distinct k.asked as person, e.school_id as school, e.valid_until as until
            from known k join employment_copy e on e.person_id = k.id
            where e.valid_from <= :day and (e.valid_until is null or e.valid_until >= :day)
            order by 1, 2
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

  /** Whether anybody stands for a school or a trust on the day. */
  boolean isLed(UUID ownerId, LocalDate day) {
    return session()
        .createNativeQuery(
            """
            select exists (select 1 from actor_role
              where role in ('HEAD', 'SCHOOL_DELEGATE', 'TRUST_LEADER')
              and scope_id = :owner and valid_from <= :day
              and (valid_until is null or valid_until >= :day))
            """,
            Boolean.class)
        .setParameter("owner", ownerId)
        .setParameter("day", day)
        .getSingleResult();
  }

  List<SchoolCopy> among(UUID[] ids) {
    return session()
        .createNativeQuery("select * from school_copy where id = any (:ids)", SchoolCopy.class)
        .addSynchronizedEntityClass(SchoolCopy.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  private Session session() {
    return getEntityManager().unwrap(Session.class);
  }
}
