package org.lantern.review.practicecopy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Copies of nominated practices. */
@Singleton
class PracticeCopyRepository implements PanacheRepositoryBase<PracticeCopy, UUID> {
  void put(PracticeCopy copy) {
    getEntityManager().merge(copy);
  }

  List<PracticeCopy> of(UUID reviewId, UUID schoolId) {
    return list("reviewId = ?1 and schoolId = ?2 order by id", reviewId, schoolId);
  }
}
