package org.lantern.review.report;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.review.evidence.ReportStages;

/** Tells the notes below how far a review's report is. */
@Singleton
class StageOfReport implements ReportStages {
  private final ReportRepository reports;

  StageOfReport(ReportRepository reports) {
    this.reports = reports;
  }

  @Override
  public boolean isSubmitted(UUID reviewId) {
    return states(reviewId).anyMatch(state -> state != ReportState.DRAFTING);
  }

  @Override
  public boolean isBeingChecked(UUID reviewId) {
    return states(reviewId).anyMatch(state -> state == ReportState.QUALITY_CHECK);
  }

  private Stream<ReportState> states(UUID reviewId) {
    return reports.of(reviewId).stream().map(Report::getState);
  }
}
