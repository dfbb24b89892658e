package org.lantern.review.signature;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Signatures, and those that have ended. */
@Singleton
class SignatureRepository implements PanacheRepositoryBase<Signature, Signature.Key> {
  List<Signature> of(UUID reviewId) {
    return list("reviewId = ?1 order by relation", reviewId);
  }

  List<EndedSignature> ended(UUID reviewId) {
    return getEntityManager()
        .createQuery(
            "from EndedSignature where reviewId = ?1 order by endedAt, id", EndedSignature.class)
        .setParameter(1, reviewId)
        .getResultList();
  }

  /** Takes a signature away and keeps that it was there. */
  void end(Signature signature, EndedSignature kept) {
    getEntityManager().persist(kept);
    delete(signature);
    flush();
  }
}
