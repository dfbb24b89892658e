package org.lantern.review.section;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.lantern.kit.actor.Actor;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportAction;
import org.lantern.review.report.ReportGuard;

/** What is submitted says something: a report without a summary is none. */
@Singleton
class SectionGuard implements ReportGuard {
  private final SectionRepository sections;

  SectionGuard(SectionRepository sections) {
    this.sections = sections;
  }

  @Override
  public Set<ReportAction> actions() {
    return Set.of(ReportAction.SUBMIT);
  }

  @Override
  public List<String> lacking(Report report, Actor actor) {
    String summary =
        sections
            .of(report.getId(), SectionComposer.SUMMARY)
            .map(Section::getText)
            .orElse(report.getSummary());
    return summary.isBlank()
        ? List.of("Write the summary before you submit the report.")
        : List.of();
  }
}
