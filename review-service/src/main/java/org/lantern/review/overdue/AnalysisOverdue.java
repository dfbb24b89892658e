package org.lantern.review.overdue;

import jakarta.inject.Singleton;

/** An analysis that is not shared in time. */
@Singleton
class AnalysisOverdue extends TellOverdue {
  AnalysisOverdue(OverdueService overdue) {
    super(overdue, Awaited.ANALYSIS);
  }
}
