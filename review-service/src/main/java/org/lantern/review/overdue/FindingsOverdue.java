package org.lantern.review.overdue;

import jakarta.inject.Singleton;

/** Findings that are not agreed in time. */
@Singleton
class FindingsOverdue extends TellOverdue {
  FindingsOverdue(OverdueService overdue) {
    super(overdue, Awaited.FINDINGS);
  }
}
