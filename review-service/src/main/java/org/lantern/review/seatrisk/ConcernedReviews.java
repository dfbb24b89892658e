package org.lantern.review.seatrisk;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Whose teams a fact may concern: of reviews whose visit is to come or going on, with live seats.
 */
@Singleton
class ConcernedReviews {
  private static final String LIVE =
      """
      s.state in ('PROPOSED', 'INVITED', 'ACCEPTED', 'AT_RISK')
        and r.state in ('DATED', 'TEAM_CONFIRMED', 'READY', 'IN_PROGRESS')
      """;

  /** Under whatever id a seat or a fact knows somebody. */
  private static final String IDS =
      """
      with ids as (
        select cast(:id as uuid) as id
        union select into_id from person_merge_copy where person_id = :id
        union select person_id from person_merge_copy where into_id in (
          select cast(:id as uuid)
          union select into_id from person_merge_copy where person_id = :id))
      """;

  private static final String OF_PERSON =
      IDS
          + """
      select distinct s.review_id from ids join seat s on s.person_id = ids.id
      join review r on r.id = s.review_id where\s"""
          + LIVE;

  /** Those about the school or its trust, and of people who work, hold a role or set out there. */
  private static final String OF_SCHOOL =
      """
      with people as (
        select person_id from employment_copy where school_id = :id
        union select person_id from actor_role where scope_kind = 'SCHOOL' and scope_id = :id
        union select person_id from base_copy where near_school_id = :id),
      ids as (
        select person_id from people
        union select m.person_id from person_merge_copy m
        join people p on p.person_id = m.into_id)
      select s.review_id from review r join seat s on s.review_id = r.id
      where (:id = any (r.subject_ids)
        or r.trust_id = (select trust_id from school_copy where id = :id)) and\s"""
          + LIVE
          + """
          union select s.review_id from ids join seat s on s.person_id = ids.person_id
          join review r on r.id = s.review_id where\s"""
          + LIVE;

  /**
   * Where a seat of somebody in a review of a school counts: their other reviews, those of the same
   * school, those of the schools where they work, and of the schools whose people review those.
   */
  private static final String BESIDES =
      IDS
          + """
      , own as (select school_id as id from employment_copy where person_id in (select id from ids)),
      visitors as (
        select t.person_id as id from own join review v on v.school_id = own.id
        join seat t on t.review_id = v.id
        where t.state not in ('DECLINED', 'WITHDRAWN', 'REPLACED')),
      circle as (
        select school_id as id from employment_copy where person_id in (
          select id from visitors
          union select into_id from person_merge_copy
            where person_id in (select id from visitors)))
      select distinct s.review_id from seat s join review r on r.id = s.review_id
      where (s.person_id in (select id from ids) or r.school_id = :school
        or r.school_id in (select id from own union select id from circle)) and\s"""
          + LIVE;

  private static final String ALL =
      "select distinct s.review_id from seat s join review r on r.id = s.review_id where " + LIVE;

  private final EntityManager entities;

  ConcernedReviews(EntityManager entities) {
    this.entities = entities;
  }

  List<UUID> ofPerson(UUID personId) {
    return ids(OF_PERSON, personId);
  }

  List<UUID> ofSchool(UUID schoolId) {
    return ids(OF_SCHOOL, schoolId);
  }

  List<UUID> besides(UUID personId, UUID schoolId) {
    return query(BESIDES).setParameter("id", personId).setParameter("school", schoolId).list();
  }

  List<UUID> all() {
    return query(ALL).list();
  }

  private List<UUID> ids(String sql, UUID id) {
    return query(sql).setParameter("id", id).list();
  }

  private NativeQuery<UUID> query(String sql) {
    return entities.unwrap(Session.class).createNativeQuery(sql, UUID.class);
  }
}
