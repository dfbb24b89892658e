package org.lantern.review.schoolcomment;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportAction;
import org.lantern.review.report.ReportGuard;

/**
 * A report is final when the school has had its say: it has checked the facts or let the days pass,
 * and every comment on a fact is decided.
 */
@Singleton
class FactsGuard implements ReportGuard {
  private final SchoolCommentRepository comments;
  private final NetworkTime time;

  FactsGuard(SchoolCommentRepository comments, NetworkTime time) {
    this.comments = comments;
    this.time = time;
  }

  @Override
  public Set<ReportAction> actions() {
    return Set.of(ReportAction.FINALISE);
  }

  @Override
  public List<String> lacking(Report report, Actor actor) {
    List<String> lacking = new ArrayList<>();
    if (report.getFactsConfirmedAt() == null && report.getCommentsDueOn() != null) {
      lacking.add(awaited(report.getCommentsDueOn()));
    }
    int undecided = comments.undecided(report.getId()).size();
    if (undecided > 0) {
      lacking.add(
          "%d of the school's comments are not decided yet. The lead proposes an answer, the assurer decides."
              .formatted(undecided));
    }
    return lacking;
  }

  /** The clock says when silence counts. */
  private String awaited(LocalDate dueOn) {
    return time.today().isAfter(dueOn)
        ? "The school has not checked the facts yet. Its silence counts once somebody there could"
            + " answer and was reminded; see that it has a head or a delegate, or the trust a leader."
        : "The school has until %s to check the facts. Wait for the day, or for the head to confirm them."
            .formatted(dueOn);
  }
}
