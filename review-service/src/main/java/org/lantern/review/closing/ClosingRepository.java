package org.lantern.review.closing;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewState;

/** The reviews of the same before and after another. */
@Singleton
class ClosingRepository {
  private final EntityManager entities;

  ClosingRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Those with agreed findings that came before a review of the same subject and programme. */
  List<UUID> before(Review next) {
    return entities
        .createQuery(
            """
            select id from Review
            where subject.ownerId = ?1 and programmeId = ?2 and state = ?3 and id <> ?4
              and coalesce(lower(subject.area), '') = ?5
            order by id
            """,
            UUID.class)
        .setParameter(1, next.getSubject().ownerId())
        .setParameter(2, next.getProgrammeId())
        .setParameter(3, ReviewState.FINDINGS_AGREED)
        .setParameter(4, next.getId())
        .setParameter(5, areaOf(next))
        .getResultList();
  }

  /** Empty where it is about no area. */
  private static String areaOf(Review review) {
    String area = review.getSubject().area();
    return area == null ? "" : area.toLowerCase(Locale.ROOT);
  }

  /** Whether a later review of the same subject and programme has begun. */
  boolean isFollowed(Review review) {
    return entities
            .createQuery(
                """
                select count(*) from Review n
                where n.subject.ownerId = ?1 and n.programmeId = ?2 and n.id <> ?3
                  and n.state in ?4 and coalesce(lower(n.subject.area), '') = ?5
                  and (select min(d.day) from n.days d)
                    > (select max(d.day) from Review r join r.days d where r.id = ?3)
                """,
                Long.class)
            .setParameter(1, review.getSubject().ownerId())
            .setParameter(2, review.getProgrammeId())
            .setParameter(3, review.getId())
            .setParameter(4, ReviewState.BEGUN)
            .setParameter(5, areaOf(review))
            .getSingleResult()
        > 0;
  }
}
