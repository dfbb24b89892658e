package org.lantern.accreditation.reviewcopy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Copies of reviews and their teams. */
@Singleton
class ReviewCopyRepository implements PanacheRepositoryBase<ReviewCopy, UUID> {
  void put(Object copy) {
    getEntityManager().merge(copy);
  }

  boolean isOnTeam(UUID reviewId, UUID personId) {
    return getEntityManager().find(TeamCopy.class, new TeamCopy.Key(reviewId, personId)) != null;
  }

  List<UUID> team(UUID reviewId) {
    return getEntityManager()
        .createQuery("select personId from TeamCopy where reviewId = ?1 order by 1", UUID.class)
        .setParameter(1, reviewId)
        .getResultList();
  }

  List<UUID> reviewsOf(UUID personId) {
    return getEntityManager()
        .createQuery("select reviewId from TeamCopy where personId = ?1", UUID.class)
        .setParameter(1, personId)
        .getResultList();
  }
}
