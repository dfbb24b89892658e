package org.lantern.review.identity;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Whose words are in what was written on a visit. */
@Singleton
class VisitWords {
  private static final String OF_ERASED =
      """
      select person_id from person_erased_copy where person_id in (
        select author_id from evidence_note where review_id = :review
        union select written_by from daily_summary where review_id = :review
        union select replied_by from daily_summary where review_id = :review)
      """;

  private final EntityManager entities;

  VisitWords(EntityManager entities) {
    this.entities = entities;
  }

  List<UUID> ofErased(UUID reviewId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(OF_ERASED, UUID.class)
        .setParameter("review", reviewId)
        .getResultList();
  }
}
