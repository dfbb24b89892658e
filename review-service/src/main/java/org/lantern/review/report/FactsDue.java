package org.lantern.review.report;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.lantern.kit.clock.TimedMove;

/** When the days for comments on facts are over, silence may count as no comment. */
@Singleton
class FactsDue implements TimedMove {
  private final FactsService facts;

  FactsDue(FactsService facts) {
    this.facts = facts;
  }

  @Override
  public String thing() {
    return ReportService.THING;
  }

  @Override
  public String action() {
    return ReportAction.CONFIRM_FACTS.name();
  }

  @Override
  public void lock(UUID id) {
    facts.lock(id);
  }

  @Override
  public void due(UUID id) {
    facts.due(id);
  }
}
