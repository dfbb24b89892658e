package org.lantern.review.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
