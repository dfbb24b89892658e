package org.lantern.accreditation.reviewcopy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Copies of reviews and their teams. */
@Singleton
class ReviewCopyRepository implements PanacheRepositoryBase<ReviewCopy, UUID> {
  void put(Object copy) {
    getEntityManager().merge(copy);
  }

  boolean isOnTeam(UUID reviewId, Collection<UUID> ids) {
    return getEntityManager()
            .createQuery(
                "select count(*) from TeamCopy where reviewId = ?1 and personId in ?2", Long.class)
            .setParameter(1, reviewId)
            .setParameter(2, ids)
            .getSingleResult()
        > 0;
  }

  List<UUID> team(UUID reviewId) {
    return getEntityManager()
        .createQuery("select personId from TeamCopy where reviewId = ?1 order by 1", UUID.class)
        .setParameter(1, reviewId)
        .getResultList();
  }

  List<UUID> reviewsOf(Collection<UUID> ids) {
    return getEntityManager()
        .createQuery("select reviewId from TeamCopy where personId in ?1", UUID.class)
        .setParameter(1, ids)
        .getResultList();
  }
}
