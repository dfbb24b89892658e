package org.lantern.review.overdue;

import java.util.UUID;
import org.lantern.kit.clock.TimedMove;

/** The day on which administrators are told of one thing that is awaited. */
abstract class TellOverdue implements TimedMove {
  private final OverdueService overdue;
  private final Awaited awaited;

  TellOverdue(OverdueService overdue, Awaited awaited) {
    this.overdue = overdue;
    this.awaited = awaited;
  }

  @Override
  public String thing() {
    return OverdueService.THING;
  }

  @Override
  public String action() {
    return OverdueService.action(awaited);
  }

  @Override
  public void due(UUID id) {
    overdue.due(id, awaited);
  }
}
