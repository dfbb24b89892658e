package org.lantern.review.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Documents, without their contents. */
@Singleton
class DocumentRepository implements PanacheRepositoryBase<Document, UUID> {
  /** In the order in which they came. */
  List<Document> of(UUID reviewId) {
    return list("reviewId = ?1 order by uploadedAt, id", reviewId);
  }

  long countKept(UUID reviewId) {
    return count("reviewId = ?1 and state = ?2", reviewId, DocumentState.KEPT);
  }

  long sizeKept(UUID reviewId) {
    return getEntityManager()
        .createQuery(
            "select coalesce(sum(d.size), 0) from Document d where d.reviewId = ?1 and d.state ="
                + " ?2",
            Long.class)
        .setParameter(1, reviewId)
        .setParameter(2, DocumentState.KEPT)
        .getSingleResult();
  }

  /** Some of those whose visit was over before the day; one that is postponed is still to come. */
  List<UUID> ofVisitsBefore(LocalDate day, int most) {
    return getEntityManager()
        .createQuery(
            """
            select d.id from Document d join Review r on r.id = d.reviewId
            where not exists (select 1 from r.days v where v.day >= ?1)
              and not exists (select 1 from r.holds h
                where h.kind = org.lantern.review.review.HoldKind.POSTPONED and h.liftedAt is null)
            order by d.id
            """,
            UUID.class)
        .setParameter(1, day)
        .setMaxResults(most)
        .getResultList();
  }
}
