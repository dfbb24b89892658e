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

/** Nobody sends a report back without saying why; a reason passes over this. */
@Singleton
class SendBackGuard implements ReportGuard {
  private final DraftCommentRepository comments;

  SendBackGuard(DraftCommentRepository comments) {
    this.comments = comments;
  }

  @Override
  public Set<ReportAction> actions() {
    return Set.of(ReportAction.SEND_BACK);
  }

  @Override
  public Optional<Warning> warning() {
    return Optional.of(Warning.NO_REASON);
  }

  @Override
  public List<String> lacking(Report report, Actor actor) {
    return comments.hasUnresolved(report.getId(), DraftComment.Origin.QUALITY)
        ? List.of()
        : List.of("Comment on what is to change, or give a reason, before you send it back.");
  }
}
