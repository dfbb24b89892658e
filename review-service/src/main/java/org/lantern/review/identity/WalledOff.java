package org.lantern.review.identity;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.lantern.kit.actor.Actor;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.schoolcopy.SchoolCopyService;

/**
 * Of which things an administrator reads nothing in somebody else's bundle: those of reviews of
 * schools to which they are tied, and of reviews on whose team they are or were.
 */
@Singleton
class WalledOff {
  private static final String AMONG =
      """
      with hidden as (
        select id, request_id from review
        where subject_ids && :tied or id = any (:team)),
      reports as (
        select id from report where review_id in (select id from hidden))
      select id from hidden where id = any (:things)
      union select id from reports where id = any (:things)
      union select id from seat
        where id = any (:things) and review_id in (select id from hidden)
      union select id from training_record
        where id = any (:things) and review_id in (select id from hidden)
      union select id from evidence_note
        where id = any (:things) and review_id in (select id from hidden)
      union select id from objection
        where id = any (:things) and review_id in (select id from hidden)
      union select id from document
        where id = any (:things) and review_id in (select id from hidden)
      union select id from line_of_enquiry
        where id = any (:things) and review_id in (select id from hidden)
      union select id from plan_point
        where id = any (:things) and review_id in (select id from hidden)
      union select id from removal
        where id = any (:things) and review_id in (select id from hidden)
      union select id from telephone_record
        where id = any (:things) and (review_id in (select id from hidden)
          or thing_id in (select id from request where subject_ids && :tied)
          or thing_id in (select id from day_offer where subject_ids && :tied))
      union select id from activity
        where id = any (:things) and review_id in (select id from hidden)
      union select id from recommendation
        where id = any (:things) and (subject_ids && :tied
          or review_id in (select id from hidden))
      union select id from report_comment
        where id = any (:things) and report_id in (select id from reports)
      union select id from draft_comment
        where id = any (:things) and report_id in (select id from reports)
      union select id from request
        where id = any (:things) and (subject_ids && :tied
          or id in (select request_id from hidden))
      union select id from day_offer
        where id = any (:things) and (subject_ids && :tied
          or request_id in (select request_id from hidden))
      """;

  private final EntityManager entities;
  private final SchoolCopyService schools;
  private final ReviewAccess reviews;

  WalledOff(EntityManager entities, SchoolCopyService schools, ReviewAccess reviews) {
    this.entities = entities;
    this.schools = schools;
    this.reviews = reviews;
  }

  Set<UUID> among(Actor reader, Set<UUID> things) {
    return new HashSet<>(
        entities
            .unwrap(Session.class)
            .createNativeQuery(AMONG, UUID.class)
            .setParameter("tied", schools.tiedTo(reader).toArray(UUID[]::new))
            .setParameter("team", reviews.parts(reader).keySet().toArray(UUID[]::new))
            .setParameter("things", things.toArray(UUID[]::new))
            .getResultList());
  }
}
