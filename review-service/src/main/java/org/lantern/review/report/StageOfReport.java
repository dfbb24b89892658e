package org.lantern.review.report;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
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
    return state(reviewId).filter(state -> state != ReportState.DRAFTING).isPresent();
  }

  @Override
  public boolean isBeingChecked(UUID reviewId) {
    return state(reviewId).filter(state -> state == ReportState.QUALITY_CHECK).isPresent();
  }

  private Optional<ReportState> state(UUID reviewId) {
    return reports.of(reviewId).map(Report::getState);
  }
}
