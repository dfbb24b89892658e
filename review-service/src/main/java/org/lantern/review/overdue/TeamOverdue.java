package org.lantern.review.overdue;

import jakarta.inject.Singleton;

/** A team that is not confirmed in time. */
@Singleton
class TeamOverdue extends TellOverdue {
  TeamOverdue(OverdueService overdue) {
    super(overdue, Awaited.TEAM);
  }
}
