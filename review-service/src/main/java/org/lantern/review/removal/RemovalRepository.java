package org.lantern.review.removal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Removals of words. */
@Singleton
class RemovalRepository implements PanacheRepositoryBase<Removal, UUID> {
  /** Those of a review, the newest first. */
  List<Removal> of(UUID reviewId) {
    return list("reviewId = ?1 order by removedAt desc, id desc", reviewId);
  }
}
