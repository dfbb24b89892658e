package org.lantern.review.reportcheck;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantern.kit.actor.Actor;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportAction;
import org.lantern.review.report.ReportGuard;
import org.lantern.review.report.Warning;

/** Comments that nobody resolved are pointed out before a report is submitted. */
@Singleton
class OpenCommentsGuard implements ReportGuard {
  private static final int QUOTED = 60;

  private final DraftCommentRepository comments;

  OpenCommentsGuard(DraftCommentRepository comments) {
    this.comments = comments;
  }

  @Override
  public Set<ReportAction> actions() {
    return Set.of(ReportAction.SUBMIT);
  }

  @Override
  public Optional<Warning> warning() {
    return Optional.of(Warning.OPEN_COMMENTS);
  }

  @Override
  public List<String> lacking(Report report, Actor actor) {
    return comments.unresolved(report.getId()).stream().map(OpenCommentsGuard::sentence).toList();
  }

  private static String sentence(DraftComment comment) {
    String text = comment.getText();
    return "A comment on \"%s\" is not resolved: \"%s\". Resolve it, or submit with \"despiteOpenComments\"."
        .formatted(
            comment.getSection(),
            text.length() > QUOTED ? text.substring(0, QUOTED) + "..." : text);
  }
}
