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

  /** Comments on facts that wait for one of the two, who write or assure their reports. */
  List<SchoolComment> undecidedWith(UUID one, UUID other) {
    return list(
        """
        nature = ?1 and accepted is null and reportId in (
          select r.id from Report r where r.authorId in ?2 or r.assurerId in ?2)
        order by id
        """,
        SchoolComment.Nature.FACT,
        List.of(one, other));
  }

  Report reportOf(UUID commentId) {
    UUID reportId = findByIdOptional(commentId).orElseThrow(Refusal.NotFound::new).getReportId();
    return getEntityManager().find(Report.class, reportId);
  }
}
