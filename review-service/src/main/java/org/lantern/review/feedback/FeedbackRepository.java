package org.lantern.review.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Feedback. */
@Singleton
class FeedbackRepository implements PanacheRepositoryBase<Feedback, UUID> {
  List<Feedback> of(UUID reviewId) {
    return list("reviewId = ?1 order by id", reviewId);
  }

  /** What somebody wrote, and what is said of them, under any of their ids. */
  List<Feedback> ofOrAbout(UUID reviewId, Collection<UUID> people) {
    return list(
        "reviewId = ?1 and (authorId in ?2 or aboutId in ?2) order by id", reviewId, people);
  }

  /** Of whom somebody has spoken. */
  List<UUID> about(UUID reviewId, Collection<UUID> author) {
    return getEntityManager()
        .createQuery(
            "select aboutId from Feedback where reviewId = ?1 and authorId in ?2", UUID.class)
        .setParameter(1, reviewId)
        .setParameter(2, author)
        .getResultList();
  }

  Optional<Feedback> by(UUID reviewId, Collection<UUID> author, UUID aboutId) {
    return find("reviewId = ?1 and authorId in ?2 and aboutId = ?3", reviewId, author, aboutId)
        .firstResultOptional();
  }
}
