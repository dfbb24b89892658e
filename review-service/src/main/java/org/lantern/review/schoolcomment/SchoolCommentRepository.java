package org.lantern.review.schoolcomment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.report.Report;

/** The school's comments. */
@Singleton
class SchoolCommentRepository implements PanacheRepositoryBase<SchoolComment, UUID> {
  List<SchoolComment> of(UUID reportId) {
    return list("reportId = ?1 order by id", reportId);
  }

  List<SchoolComment> judgements(UUID reportId) {
    return list(
        "reportId = ?1 and nature = ?2 order by id", reportId, SchoolComment.Nature.JUDGEMENT);
  }

  /** Comments on facts that led to something. */
  List<SchoolComment> accepted(UUID reportId) {
    return list("reportId = ?1 and accepted = true order by id", reportId);
  }

  /** Comments on facts that nobody has decided yet. */
  List<SchoolComment> undecided(UUID reportId) {
    return list(
        "reportId = ?1 and nature = ?2 and accepted is null order by id",
        reportId,
        SchoolComment.Nature.FACT);
  }

  /** Reports that one of the two writes or assures, and of which a comment on a fact waits. */
  List<Report> reportsWithUndecided(UUID one, UUID other) {
    return getEntityManager()
        .createQuery(
            """
            from Report r where (r.authorId in ?1 or r.assurerId in ?1) and exists (
              select 1 from SchoolComment c
              where c.reportId = r.id and c.nature = ?2 and c.accepted is null)
            order by r.id
            """,
            Report.class)
        .setParameter(1, List.of(one, other))
        .setParameter(2, SchoolComment.Nature.FACT)
        .getResultList();
  }

  Report reportOf(UUID commentId) {
    UUID reportId = findByIdOptional(commentId).orElseThrow(Refusal.NotFound::new).getReportId();
    return getEntityManager().find(Report.class, reportId);
  }
}
