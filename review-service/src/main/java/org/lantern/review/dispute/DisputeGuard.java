package org.lantern.review.dispute;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.lantern.kit.actor.Actor;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportAction;
import org.lantern.review.report.ReportGuard;

/** While a dispute is open, the report cannot become final. */
@Singleton
class DisputeGuard implements ReportGuard {
  private final DisputeRepository disputes;

  DisputeGuard(DisputeRepository disputes) {
    this.disputes = disputes;
  }

  @Override
  public Set<ReportAction> actions() {
    return Set.of(ReportAction.FINALISE);
  }

  @Override
  public List<String> lacking(Report report, Actor actor) {
    return disputes.open(report.getId()).isPresent()
        ? List.of("A dispute over this report is open. Lift it first, with its outcome.")
        : List.of();
  }
}
