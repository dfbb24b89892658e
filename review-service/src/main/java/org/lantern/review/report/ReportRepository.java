package org.lantern.review.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Reports and the comments on them. */
@Singleton
class ReportRepository implements PanacheRepositoryBase<Report, UUID> {
  Optional<Report> of(UUID reviewId) {
    return find("reviewId", reviewId).firstResultOptional();
  }

  List<ReportComment> comments(UUID reportId) {
    return getEntityManager()
        .createQuery("from ReportComment where reportId = ?1 order by id", ReportComment.class)
        .setParameter(1, reportId)
        .getResultList();
  }

  Optional<ReportComment> comment(UUID id) {
    return Optional.ofNullable(getEntityManager().find(ReportComment.class, id));
  }

  /**
   * Who was erased and wrote notes or daily summaries in the review, or comments or answers on its
   * report.
   */
  List<UUID> erasedAuthors(Report report) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select person_id from person_erased_copy where person_id in (
              select author_id from evidence_note where review_id = ?1
              union select written_by from daily_summary where review_id = ?1
              union select replied_by from daily_summary where review_id = ?1
              union select commented_by from report_comment where report_id = ?2
              union select answered_by from report_comment where report_id = ?2)
            """,
            UUID.class)
        .setParameter(1, report.getReviewId())
        .setParameter(2, report.getId())
        .getResultList();
  }

  /** Reads comments that were changed past the persistence context. */
  void readAgain(Report report) {
    comments(report.getId()).forEach(getEntityManager()::refresh);
  }

  /** Locks a report as it now stands, for what depends on its state. */
  void lock(Report report) {
    getEntityManager().refresh(report, LockModeType.PESSIMISTIC_WRITE);
  }

  void save(ReportComment comment) {
    getEntityManager().persist(comment);
  }

  long nextNumber() {
    return (Long)
        getEntityManager()
            .createNativeQuery("select nextval('report_number')", Long.class)
            .getSingleResult();
  }
}
