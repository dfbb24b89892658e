package org.lantern.review.analysis;

import jakarta.inject.Singleton;
import java.util.List;
import org.lantern.review.programme.Preparation;
import org.lantern.review.readiness.ReadinessCheck;
import org.lantern.review.review.Review;

/** A review is ready when the school knows what the team will look for. */
@Singleton
class AnalysisCheck implements ReadinessCheck {
  private final AnalysisRepository analyses;

  AnalysisCheck(AnalysisRepository analyses) {
    this.analyses = analyses;
  }

  @Override
  public Preparation preparation() {
    return Preparation.ANALYSIS;
  }

  @Override
  public List<String> lacking(Review review) {
    return analyses.isShared(review.getId())
        ? List.of()
        : List.of("The lead has not shared the team's analysis with the school yet.");
  }
}
