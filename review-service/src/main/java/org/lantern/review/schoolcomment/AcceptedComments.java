package org.lantern.review.schoolcomment;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.lantern.review.finding.Corrections;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportDesk;
import org.lantern.review.section.ChangeDemands;

/**
 * What an accepted comment demands is changed while the school checks the report: the section it
 * speaks of, or whatever else it is named for; words of findings as well. An amended edition is
 * itself a demand to change them while it is drafted.
 */
@Singleton
class AcceptedComments implements ChangeDemands, Corrections {
  private final SchoolCommentRepository comments;
  private final ReportDesk desk;

  AcceptedComments(SchoolCommentRepository comments, ReportDesk desk) {
    this.comments = comments;
    this.desk = desk;
  }

  @Override
  public boolean demandsChange(UUID reportId, String section, UUID commentId) {
    return comments.accepted(reportId).stream()
        .anyMatch(
            comment ->
                commentId == null
                    ? section.equals(comment.getSection())
                    : comment.getId().equals(commentId));
  }

  @Override
  public boolean areOpen(UUID reviewId, UUID commentId) {
    return desk.openOf(reviewId).filter(report -> areOpen(report, commentId)).isPresent();
  }

  private boolean areOpen(Report report, UUID commentId) {
    return switch (report.getState()) {
      case DRAFTING -> report.getEdition() > 1;
      case SCHOOL_CHECK -> commentId != null && demandsChange(report.getId(), "", commentId);
      default -> false;
    };
  }
}
