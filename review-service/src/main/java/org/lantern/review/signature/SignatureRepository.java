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

  /**
   * Unkeyed ones of what lost words since a report with them was final. Of a removal that does not
   * say whether words went from the findings, they may have.
   */
  List<Signature> namingRemoved(int most) {
    return find("from Signature s where digest is not null and not digestKeyed"
            + " and exists (select 1 from Removal r, Report p where r.reviewId = s.reviewId"
            + " and p.reviewId = s.reviewId and p.finalisedAt <= r.removedAt"
            + " and s.signedAt <= r.removedAt and coalesce(r.fromFindings, true))")
        .page(0, most)
        .list();
  }

  /**
   * Unkeyed ones that have ended, as {@link #namingRemoved}; those that had ended by the time of a
   * removal may name its words wherever they were removed from.
   */
  List<EndedSignature> endedRemoved(int most) {
    return getEntityManager()
        .createQuery(
            "from EndedSignature s where digest is not null and not digestKeyed"
                + " and exists (select 1 from Removal r where r.reviewId = s.reviewId"
                + " and s.signedAt <= r.removedAt"
                + " and (coalesce(r.fromFindings, true) or s.endedAt <= r.removedAt))",
            EndedSignature.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** Takes a signature away and keeps that it was there. */
  void end(Signature signature, EndedSignature kept) {
    getEntityManager().persist(kept);
    delete(signature);
    flush();
  }
}
