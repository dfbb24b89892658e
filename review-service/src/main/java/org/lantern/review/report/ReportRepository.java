package org.lantern.review.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Reports. */
@Singleton
class ReportRepository implements PanacheRepositoryBase<Report, UUID> {
  /** All editions, the newest first. */
  List<Report> of(UUID reviewId) {
    return list("reviewId = ?1 order by edition desc", reviewId);
  }

  /** The edition that is being made. */
  Optional<Report> openOf(UUID reviewId) {
    return find(
            "reviewId = ?1 and state in ?2",
            reviewId,
            List.of(ReportState.DRAFTING, ReportState.QUALITY_CHECK, ReportState.SCHOOL_CHECK))
        .firstResultOptional();
  }

  /** Who was erased and left words behind in the review or on its report. */
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
              union select answered_by from report_comment where report_id = ?2
              union select decided_by from report_comment where report_id = ?2
              union select written_by from draft_comment where report_id = ?2
              union select checked_by from report_check where report_id = ?2
              union select opened_by from report_hold where report_id = ?2
              union select lifted_by from report_hold where report_id = ?2
              union select t.written_by from report_section_text t
                join report_section s on s.id = t.section_id where s.report_id = ?2)
            """,
            UUID.class)
        .setParameter(1, report.getReviewId())
        .setParameter(2, report.getId())
        .getResultList();
  }

  /** Locks a report as it now stands, for what depends on its state. */
  void lock(Report report) {
    getEntityManager().refresh(report, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Locked against moves, not against others who write parts of it. */
  void share(Report report) {
    getEntityManager().refresh(report, LockModeType.PESSIMISTIC_READ);
  }

  long nextNumber() {
    return (Long)
        getEntityManager()
            .createNativeQuery("select nextval('report_number')", Long.class)
            .getSingleResult();
  }
}
