package org.lantern.review.report;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.lantern.kit.clock.TimedMove;

/** When the days for comments on facts are over, silence counts as no comment. */
@Singleton
class FactsDue implements TimedMove {
  private final ReportService reports;

  FactsDue(ReportService reports) {
    this.reports = reports;
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
  public void due(UUID id) {
    reports.factsDue(id);
  }
}
