package org.lantern.review.report;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.lantern.kit.clock.TimedMove;

/** Before the days for comments on facts are over, somebody at the school is reminded. */
@Singleton
class FactsReminder implements TimedMove {
  private final FactsService facts;

  FactsReminder(FactsService facts) {
    this.facts = facts;
  }

  @Override
  public String thing() {
    return ReportService.THING;
  }

  @Override
  public String action() {
    return FactsService.REMIND;
  }

  @Override
  public void lock(UUID id) {
    facts.lock(id);
  }

  @Override
  public void due(UUID id) {
    facts.remind(id);
  }
}
