package org.lantern.review.shadowing;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.lantern.kit.actor.Actor;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.reviewer.HiddenReviews;
import org.lantern.review.schoolcopy.SchoolCopyService;

/** Shadowed reviews of schools to which somebody is tied, or on whose team they are or were. */
@Singleton
class WalledReviews implements HiddenReviews {
  private static final String WALLED =
      """
      select distinct r.id from training_record t join review r on r.id = t.review_id
      where r.subject_ids && :tied or r.id = any (:team)
      """;

  private final EntityManager entities;
  private final SchoolCopyService schools;
  private final ReviewAccess reviews;

  WalledReviews(EntityManager entities, SchoolCopyService schools, ReviewAccess reviews) {
    this.entities = entities;
    this.schools = schools;
    this.reviews = reviews;
  }

  @Override
  public Set<UUID> hiddenFrom(Actor reader) {
    return new HashSet<>(
        entities
            .unwrap(Session.class)
            .createNativeQuery(WALLED, UUID.class)
            .setParameter("tied", schools.tiedTo(reader).toArray(UUID[]::new))
            .setParameter("team", reviews.parts(reader).keySet().toArray(UUID[]::new))
            .getResultList());
  }
}
