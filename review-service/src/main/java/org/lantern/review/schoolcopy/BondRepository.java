package org.lantern.review.schoolcopy;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What binds people to schools, in a statement for each question. A school's hub is the one of its
 * newest membership that has begun: until it is renewed the last known hub counts.
 */
@Singleton
class BondRepository {
  private static final String NEWEST =
      """
      m.valid_from <= :day and (m.state is null or m.state <> 'WITHDRAWN')
        and not exists (select 1 from membership_copy n where n.school_id = m.school_id
          and n.valid_from <= :day and (n.state is null or n.state <> 'WITHDRAWN')
          and (n.valid_from, n.hub_id is not null, n.id)
            > (m.valid_from, m.hub_id is not null, m.id))
      """;

  private static final String HUB_SCHOOLS =
      """
      select m.school_id, m.hub_id = any (:hubs) from membership_copy m
      where (m.hub_id = any (:hubs) or m.hub_id in (select m.hub_id from membership_copy m
        where m.school_id = any (:schools) and\s"""
          + NEWEST
          + ")) and "
          + NEWEST;

  private static final String BOUND =
      """
      with host as (select id, trust_id, trust_code from school_copy where id = :school),
      hub as (select m.hub_id as id from membership_copy m where m.school_id = :school and\s"""
          + NEWEST
          + """
          ),
          near as (
            select cast(:school as uuid) as id, 'THERE' as how, '' as place
            union all select s.id, 'TRUST', s.name from school_copy s, host
            where s.id <> host.id
              and (s.trust_id = host.trust_id or s.trust_code = host.trust_code)
            union all select m.school_id, 'HUB', coalesce(s.name, '')
            from membership_copy m left join school_copy s on s.id = m.school_id
            where m.school_id <> :school and m.hub_id in (select id from hub) and\s"""
          + NEWEST
          + """
          ),
          bond as (
            select e.person_id, e.valid_from, e.valid_until, near.place,
              case near.how when 'THERE' then 'WORKS_THERE' else 'OF_ITS_' || near.how end as how
            from near join employment_copy e on e.school_id = near.id
            union all
            select a.person_id, a.valid_from, a.valid_until, near.place,
              case near.how when 'THERE' then 'HOLDS_A_ROLE_THERE' else 'OF_ITS_' || near.how end
            from near join actor_role a on a.scope_id = near.id and a.scope_kind = 'SCHOOL'
            union all
            select a.person_id, a.valid_from, a.valid_until, '', 'OF_ITS_TRUST'
            from host join actor_role a on a.scope_id = host.trust_id and a.scope_kind = 'TRUST'
            union all
            select a.person_id, a.valid_from, a.valid_until, '', 'OF_ITS_HUB'
            from hub join actor_role a on a.scope_id = hub.id and a.scope_kind = 'HUB'
            union all
            select t.person_id, t.valid_from, t.valid_until, '', 'TIED' from tie_copy t
            where t.school_id = :school or t.trust_id in (select trust_id from host))
          select distinct coalesce(m.into_id, b.person_id) as person, b.how as how,
            b.place as place
          from bond b left join person_merge_copy m on m.person_id = b.person_id
          where (cast(:people as uuid[]) is null
              or coalesce(m.into_id, b.person_id) = any (cast(:people as uuid[])))
            and exists (select 1 from unnest(cast(:days as date[])) as on_day
            where b.valid_from <= on_day and (b.valid_until is null or b.valid_until >= on_day))
          order by 1, 2, 3
          """;

  private final EntityManager entities;

  BondRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Who is bound to the school on one of the days, known here or not; hubs as on the first.
   *
   * @param people null for everybody
   */
  Bonds bonds(UUID schoolId, Collection<LocalDate> days, Collection<UUID> people) {
    UUID[] asked = people == null ? null : people.toArray(UUID[]::new);
    LocalDate[] each = days.stream().sorted().toArray(LocalDate[]::new);
    return Bonds.of(
        session()
            .createNativeQuery(BOUND, Object[].class)
            .addScalar("person", UUID.class)
            .addScalar("how", String.class)
            .addScalar("place", String.class)
            .setParameter("school", schoolId)
            .setParameter("day", each[0])
            .setParameter("days", each, LocalDate[].class)
            .setParameter("people", asked, UUID[].class)
            .getResultList()
            .stream()
            .map(
                row ->
                    new Bonds.Bound((UUID) row[0], Bond.valueOf((String) row[1]), (String) row[2]))
            .toList());
  }

  /**
   * The schools and trusts to which somebody is bound on the day: by work, by a declared tie, or by
   * leading the trust; whether we know more of them or not.
   */
  List<UUID> boundTo(UUID personId, Collection<UUID> trusts, LocalDate day) {
    return entities
        .createQuery(
            """
            select schoolId from EmploymentCopy where personId = ?1 and from <= ?2
              and (until is null or until >= ?2)
            union all
            select schoolId from TieCopy where personId = ?1 and schoolId is not null
              and from <= ?2 and (until is null or until >= ?2)
            union all
            select trustId from TieCopy where personId = ?1 and trustId is not null
              and from <= ?2 and (until is null or until >= ?2)
            union all
            select s.id from SchoolCopy s where s.trustId in ?3 or s.trustId in (
              select t.trustId from TieCopy t where t.personId = ?1 and t.from <= ?2
                and (t.until is null or t.until >= ?2))
            """,
            UUID.class)
        .setParameter(1, personId)
        .setParameter(2, day)
        .setParameter(3, trusts)
        .getResultList();
  }

  /**
   * The other schools of these schools' trusts, and the trusts of these and of further schools.
   *
   * @param further schools to which one is bound without being so to others of their trust
   */
  List<UUID> sameTrust(Collection<UUID> schools, Collection<UUID> further) {
    return entities
        .createQuery(
            """
            select s.id from SchoolCopy s, SchoolCopy one
            where one.id in ?1 and s.trustCode = one.trustCode
            union all
            select s.trustId from SchoolCopy s
            where (s.id in ?1 or s.id in ?2) and s.trustId is not null
            """,
            UUID.class)
        .setParameter(1, schools)
        .setParameter(2, further)
        .getResultList();
  }

  /**
   * A school of a hub.
   *
   * @param asked whether the hub itself was asked for
   */
  record OfHub(UUID schoolId, boolean asked) {}

  /** The schools of some hubs, and of the hubs of some schools. */
  List<OfHub> sameHub(Collection<UUID> hubs, Collection<UUID> schools, LocalDate day) {
    return session()
        .createNativeQuery(HUB_SCHOOLS, Object[].class)
        .setParameter("hubs", hubs.toArray(UUID[]::new))
        .setParameter("schools", schools.toArray(UUID[]::new))
        .setParameter("day", day)
        .getResultList()
        .stream()
        .map(row -> new OfHub((UUID) row[0], (Boolean) row[1]))
        .toList();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
