package org.lantern.review.signature;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Relation;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportAction;
import org.lantern.review.report.ReportGuard;

/** Findings whose words were put right are frozen once both sides have signed them again. */
@Singleton
class SignedAgainGuard implements ReportGuard {
  private final SignatureService signatures;

  SignedAgainGuard(SignatureService signatures) {
    this.signatures = signatures;
  }

  @Override
  public Set<ReportAction> actions() {
    return Set.of(ReportAction.FINALISE);
  }

  @Override
  public List<String> lacking(Report report, Actor actor) {
    return signatures.awaited(report.getReviewId()).stream()
        .map(whose -> whose == Relation.LEAD ? "The lead" : "The school's head")
        .map(whose -> whose + " has not signed the findings again whose words were put right.")
        .toList();
  }
}
