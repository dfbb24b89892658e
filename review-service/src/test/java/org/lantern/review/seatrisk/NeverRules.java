package org.lantern.review.seatrisk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.kit.testing.Sql;

/**
 * The rules that may never be passed over, in plain SQL and apart from the code under test: who has
 * an accepted seat in a review to come or going on although one speaks against them on any day.
 * What school-service tells of somebody counts under whichever of their ids it was told; what is
 * kept here moves when two people become one. Schools of these tests are primary schools.
 */
final class NeverRules {
  private static final String HOLDS =
      " and v.valid_from <= day and coalesce(v.valid_until, day) >= day";

  private static final String IDS = "(select k.person_id from known k where k.seat = ";

  private static final String BARRED =
      """
      with seated as (
        select s.id, coalesce(m.into_id, s.person_id) as person, s.part, r.school_id,
          r.programme_id, r.id as review, r.trust_id as trust, r.area_school_ids as further
        from seat s join review r on r.id = s.review_id
        left join person_merge_copy m on m.person_id = s.person_id
        where s.state = 'ACCEPTED' and r.id = ?
          and r.state in ('DATED', 'TEAM_CONFIRMED', 'READY', 'IN_PROGRESS')
          and not exists (select 1 from review_hold h
            where h.review_id = r.id and h.lifted_at is null)),
      known as (
        select id as seat, person as person_id from seated
        union select s.id, m.person_id from seated s
        join person_merge_copy m on m.into_id = s.person),
      about as (
        select s.id as seat, s.school_id as school from seated s
        union select s.id, unnest(s.further) from seated s
        union select s.id, c.id from seated s join school_copy c on c.trust_id = s.trust),
      trusts as (
        select seat, c.trust_id as trust from about join school_copy c on c.id = school
        union select id, trust from seated),
      daily as (select seated.*, d.day from seated join review_day d on d.review_id = review),
      span as (
        select id, person, school_id, min(day) as first, max(day) as last from daily
        group by id, person, school_id)
      select 'works there ' || id from daily where exists (select 1 from employment_copy v
        where v.person_id in {ids of daily}
          and v.school_id in (select school from about where seat = daily.id){holds})
      union select 'holds a role ' || id from daily where exists (select 1 from actor_role v
        where v.person_id in {ids of daily} and (v.scope_kind = 'TRUST' and v.scope_id = daily.trust
          or v.scope_kind = 'SCHOOL'
            and v.scope_id in (select school from about where seat = daily.id)){holds})
      union select 'tied ' || id from daily where exists (select 1 from tie_copy v
        where v.person_id in {ids of daily}
          and (v.school_id in (select school from about where seat = daily.id)
            or v.trust_id in (select t.trust from trusts t where t.seat = daily.id)){holds})
      union select 'declared ' || id from seated where exists (select 1
        from declaration c join seat o on o.id = c.seat_id join review w on w.id = o.review_id
        left join person_merge_copy n on n.person_id = o.person_id
        where c.bars and coalesce(n.into_id, o.person_id) = person
          and (w.trust_id = seated.trust or exists (select 1 from about
            where seat = seated.id and school = any (w.school_id || w.area_school_ids))))
      union select 'untaught ' || id from daily where part = 'SHADOW' and not exists (select 1
        from training_record t where t.person_id = person and t.kind = 'TRAINING'
          and t.programme_id = daily.programme_id and t.held_on <= day)
      union select 'untrained ' || id from daily where part <> 'SHADOW' and not exists (select 1
        from qualification v where v.person_id = person and v.part = daily.part
          and v.programme_id = daily.programme_id
          and (v.phase is null or v.phase in ('PRIMARY', 'ALL_THROUGH'))
          and coalesce(v.valid_from, day) <= day and v.valid_until >= day)
      union select 'not assured ' || id from span where not exists (select 1
        from assurance a where a.person_id = person and a.revoked_at is null
          and a.valid_from <= first and a.valid_until >= last
          and case when a.school_id is null
            then not exists (select 1 from employment_copy e where e.person_id in {ids of span}
              and e.valid_from <= first and coalesce(e.valid_until, first) >= first)
            else exists (select 1 from employment_copy e where e.person_id in {ids of span}
              and e.school_id = a.school_id and e.valid_from <= first
              and coalesce(e.valid_until, last) >= last) end)
      union select 'not free ' || id from daily where 'NOT_FREE' = (select a.value
        from availability a where a.person_id = person and day between a.first_day and a.last_day
        order by a.said_at desc, a.id desc limit 1)
      union select 'in two places ' || id from daily where exists (select 1
        from seat_day theirs join seat o on o.id = theirs.seat_id
        left join person_merge_copy n on n.person_id = theirs.person_id
        where theirs.day = daily.day and o.review_id <> daily.review
          and coalesce(n.into_id, theirs.person_id) = person)
      """
          .replace("{ids of daily}", IDS + "daily.id)")
          .replace("{ids of span}", IDS + "span.id)")
          .replace("{holds}", HOLDS);

  /** Who was at their own school in an earlier review that came in. */
  private static final String CAME_IN =
      """
      select 'was there ' || s.id from review r
      join seat s on s.review_id = r.id join review_day d on d.review_id = r.id
      where r.import_key = ?
        and (exists (select 1 from employment_copy v where v.person_id in {ids}
            and v.school_id = r.school_id{holds})
          or exists (select 1 from actor_role v where v.person_id in {ids}
            and v.scope_kind = 'SCHOOL' and v.scope_id = r.school_id{holds}))
      """
          .replace(
              "{ids}",
              "(select s.person_id union select m.person_id from person_merge_copy m"
                  + " where m.into_id = s.person_id)")
          .replace("{holds}", HOLDS);

  private NeverRules() {}

  static List<Map<String, Object>> barred(Sql sql, UUID review) {
    return sql.rows(BARRED, review);
  }

  /**
   * @param key the name of an earlier review
   */
  static List<Map<String, Object>> cameIn(Sql sql, UUID key) {
    return sql.rows(CAME_IN, key.toString());
  }
}
