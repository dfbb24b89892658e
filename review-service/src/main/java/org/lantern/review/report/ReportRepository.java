package org.lantern.review.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.lantern.review.review.ReviewState;

/** Reports. */
@Singleton
class ReportRepository implements PanacheRepositoryBase<Report, UUID> {
  private static final List<ReportState> OPEN =
      List.of(ReportState.DRAFTING, ReportState.QUALITY_CHECK, ReportState.SCHOOL_CHECK);

  /** All editions, the newest first. */
  List<Report> of(UUID reviewId) {
    return list("reviewId = ?1 order by edition desc", reviewId);
  }

  /** The edition that is being made. */
  Optional<Report> openOf(UUID reviewId) {
    return find("reviewId = ?1 and state in ?2", reviewId, OPEN).firstResultOptional();
  }

  /**
   * Of which reviews the first edition was final before then, with the newest of each; and those
   * that never have one: from before Lantern, or stopped on site with their last day before that
   * day.
   */
  List<Finalised> overBefore(Instant then, LocalDate day, Collection<UUID> reviewIds) {
    return getEntityManager()
        .createQuery(
            """
            select r.reviewId as id, max(coalesce(r.settledAt, r.finalisedAt)) as newest,
              sum(case when r.state in ?3 then 1 else 0 end) > 0 as amended
            from Report r where r.reviewId in ?2 group by r.reviewId
            having min(r.finalisedAt) <= ?1
            union all
            select v.id as id, cast(null as Instant) as newest, false as amended
            from Review v where v.id in ?2 and (v.imported or v.state = ?4 and not exists (
              select 1 from v.days d where d.day > ?5))
            """,
            Finalised.class)
        .setParameter(1, then)
        .setParameter(2, reviewIds)
        .setParameter(3, OPEN)
        .setParameter(4, ReviewState.ABANDONED)
        .setParameter(5, day)
        .getResultList();
  }

  /**
   * Since when editions of a report are final.
   *
   * @param newest null for a review that never has a report; one that only lost words is not newer
   * @param beingAmended whether another edition is on its way
   */
  record Finalised(UUID reviewId, Instant newest, boolean beingAmended) {}

  /**
   * Since when every edition of a review's report is frozen; empty while one is made, or none is.
   * An edition that only lost words is as old as the one before it.
   */
  Optional<Instant> settledSince(UUID reviewId) {
    return getEntityManager()
        .createQuery(
            """
            select max(coalesce(r.settledAt, r.finalisedAt)) from Report r where r.reviewId = ?1
            group by r.reviewId having sum(case when r.state in ?2 then 1 else 0 end) = 0
            """,
            Instant.class)
        .setParameter(1, reviewId)
        .setParameter(2, OPEN)
        .getResultStream()
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Editions that are being made by one of the two. */
  List<Report> writtenBy(UUID one, UUID other) {
    return list("authorId in ?1 and state in ?2 order by id", List.of(one, other), OPEN);
  }

  /** Reports of an author which the school checks, and nobody assures. */
  List<Report> checkedWithoutAssurer(UUID author) {
    return list(
        "authorId = ?1 and assurerId is null and state = ?2 order by id",
        author,
        ReportState.SCHOOL_CHECK);
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

  /** Who read it before a move that leaves its state as it was has read something old. */
  void touch(Report report) {
    getEntityManager().lock(report, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
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
