package org.lantern.review.schoolcopy;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.lantern.review.subject.Subject;

/** The schools of subjects that are more than one school, and who belongs to them. */
@Singleton
class SubjectRepository {
  /** The named schools and all of the trust, and the trust itself. */
  private static final String NAMED =
      """
      with named as (
        select n.id, s.name, 'SCHOOL' as kind from unnest(cast(:schools as uuid[])) n (id)
          left join school_copy s on s.id = n.id
        union
        select s.id, s.name, 'SCHOOL' from school_copy s where s.trust_id = cast(:trust as uuid)
        union all
        select cast(:trust as uuid), min(t.trust_name), 'TRUST' from school_copy t
          where t.trust_id = cast(:trust as uuid) having cast(:trust as uuid) is not null)
      """;

  private static final String PEOPLE =
      NAMED
          + """
          select b.person_id from (
            select e.person_id, e.valid_from, e.valid_until from named n
            join employment_copy e on e.school_id = n.id
            union all select a.person_id, a.valid_from, a.valid_until from named n
            join actor_role a on a.scope_id = n.id and a.scope_kind = n.kind) b
          where b.person_id in (:people) and b.valid_from <= :day
            and (b.valid_until is null or b.valid_until >= :day)
          """;

  /** Those that no programme switches off, each with the name of where it binds. */
  private static final String BOUND =
      NAMED
          + """
          , bond as (
            select e.person_id, e.valid_from, e.valid_until, n.name, 'WORKS_THERE' as how
            from named n join employment_copy e on e.school_id = n.id
            union all
            select a.person_id, a.valid_from, a.valid_until, n.name, 'HOLDS_A_ROLE_THERE'
            from named n join actor_role a on a.scope_id = n.id and a.scope_kind = n.kind
            union all
            select t.person_id, t.valid_from, t.valid_until, n.name, 'TIED'
            from named n join tie_copy t on n.id in (t.school_id, t.trust_id)
            union all
            select t.person_id, t.valid_from, t.valid_until, s.name, 'TIED'
            from school_copy s join tie_copy t on t.trust_id = s.trust_id
            where s.id = any (:schools))
          select distinct coalesce(m.into_id, b.person_id) as person, b.how as how,
            coalesce(b.name, '') as place
          from bond b left join person_merge_copy m on m.person_id = b.person_id
          where (cast(:people as uuid[]) is null
              or coalesce(m.into_id, b.person_id) = any (cast(:people as uuid[])))
            and exists (select 1 from unnest(cast(:days as date[])) as on_day
            where b.valid_from <= on_day and (b.valid_until is null or b.valid_until >= on_day))
          order by 1, 2, 3
          """;

  private final EntityManager entities;

  SubjectRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** The schools that belong to a trust now. */
  List<UUID> schoolsOf(UUID trustId) {
    return entities
        .createQuery("select id from SchoolCopy where trustId = ?1 order by id", UUID.class)
        .setParameter(1, trustId)
        .getResultList();
  }

  /** Those of the schools that are members on the day. */
  List<UUID> membersAmong(Collection<UUID> schoolIds, LocalDate day) {
    return entities
        .createQuery(
            "select distinct schoolId from MembershipCopy where schoolId in ?1"
                + " and from <= ?2 and until >= ?2 and (state is null or state <> ?3)",
            UUID.class)
        .setParameter(1, schoolIds)
        .setParameter(2, day)
        .setParameter(3, MembershipCopy.WITHDRAWN)
        .getResultList();
  }

  /** Empty when none of its schools is known. */
  String trustName(UUID trustId) {
    return entities
        .createQuery(
            "select coalesce(min(trustName), '') from SchoolCopy where trustId = ?1", String.class)
        .setParameter(1, trustId)
        .getSingleResult();
  }

  /** Those of the people who work or hold a role at one of the schools, or in the trust. */
  List<UUID> peopleOf(Subject subject, Collection<UUID> people, LocalDate day) {
    return about(session().createNativeQuery(PEOPLE, UUID.class), subject)
        .setParameter("people", people)
        .setParameter("day", day)
        .getResultList();
  }

  /**
   * Who may by no programme review the subject on one of the days.
   *
   * @param people null for everybody
   */
  Bonds bonds(Subject subject, Collection<LocalDate> days, Collection<UUID> people) {
    UUID[] asked = people == null ? null : people.toArray(UUID[]::new);
    return Bonds.of(
        about(session().createNativeQuery(BOUND, Object[].class), subject)
            .addScalar("person", UUID.class)
            .addScalar("how", String.class)
            .addScalar("place", String.class)
            .setParameter("days", days.toArray(LocalDate[]::new), LocalDate[].class)
            .setParameter("people", asked, UUID[].class)
            .getResultList()
            .stream()
            .map(
                row ->
                    new Bonds.Bound((UUID) row[0], Bond.valueOf((String) row[1]), (String) row[2]))
            .toList());
  }

  private static <T> NativeQuery<T> about(NativeQuery<T> query, Subject subject) {
    return query
        .setParameter("schools", subject.schoolIds().toArray(UUID[]::new), UUID[].class)
        .setParameter("trust", subject.trustId(), UUID.class);
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
