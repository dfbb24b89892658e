package org.lantern.review.deadline;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.lantern.kit.clock.TimedMove;

/** What is overdue is told to people who can do something about it. */
@Singleton
class StepOverdue implements TimedMove {
  private final DeadlineService deadlines;

  StepOverdue(DeadlineService deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public String thing() {
    return DeadlineService.THING;
  }

  @Override
  public String action() {
    return DeadlineService.ESCALATE;
  }

  @Override
  public void lock(UUID id) {
    deadlines.lock(id);
  }

  @Override
  public void due(UUID id) {
    deadlines.overdue(id);
  }
}
