package org.lantern.review.section;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.lantern.kit.actor.Actor;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportAction;
import org.lantern.review.report.ReportGuard;

/** Who wrote in a report neither checks nor voids it, even when somebody else is its author now. */
@Singleton
class WriterGuard implements ReportGuard {
  private final SectionRepository sections;

  WriterGuard(SectionRepository sections) {
    this.sections = sections;
  }

  @Override
  public Set<ReportAction> actions() {
    return Set.of(ReportAction.RELEASE, ReportAction.TAKE_OVER, ReportAction.VOID);
  }

  @Override
  public List<String> lacking(Report report, Actor actor) {
    boolean wrote =
        actor.personId().equals(report.getAuthorId())
            || sections.wrote(report.getId(), actor.personId());
    return wrote ? List.of("You wrote in this report. Ask somebody who did not.") : List.of();
  }
}
