package org.lantern.review.frontpage;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportState;
import org.lantern.review.review.Review;
import org.lantern.review.subject.Subject;

/** Reviews whose outcome stands, and the report that says it. */
@Singleton
class EarlierReviewRepository {
  private final EntityManager entities;

  EarlierReviewRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Those of the same owner and kind that have a final report, or were brought in closed. */
  List<Review> over(Subject subject) {
    return entities
        .createQuery(
            """
            from Review v where v.subject.ownerId = ?1 and v.subject.kind = ?2
              and (v.imported or exists (
                select 1 from Report r where r.reviewId = v.id and r.state = ?3))
            """,
            Review.class)
        .setParameter(1, subject.ownerId())
        .setParameter(2, subject.kind())
        .setParameter(3, ReportState.FINAL)
        .getResultList();
  }

  Optional<Report> finalReport(UUID reviewId) {
    return entities
        .createQuery("from Report where reviewId = ?1 and state = ?2", Report.class)
        .setParameter(1, reviewId)
        .setParameter(2, ReportState.FINAL)
        .getResultStream()
        .findFirst();
  }
}
