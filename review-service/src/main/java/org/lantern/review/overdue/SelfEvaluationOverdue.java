package org.lantern.review.overdue;

import jakarta.inject.Singleton;

/** A self-evaluation that is not filed in time. */
@Singleton
class SelfEvaluationOverdue extends TellOverdue {
  SelfEvaluationOverdue(OverdueService overdue) {
    super(overdue, Awaited.SELF_EVALUATION);
  }
}
