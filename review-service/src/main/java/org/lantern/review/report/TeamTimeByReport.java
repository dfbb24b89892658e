package org.lantern.review.report;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.review.TeamTime;

/**
 * A team's access ends some days after the report was final; where there never is one, as many days
 * after the visit was stopped, and at once for reviews of before. The lead, who writes an amended
 * edition, has it again while that is being made and for as many days after it.
 */
@Singleton
class TeamTimeByReport implements TeamTime {
  private final ReportRepository reports;
  private final NetworkTime time;
  private final Duration days;

  TeamTimeByReport(
      ReportRepository reports,
      NetworkTime time,
      @ConfigProperty(name = "lantern.team-access-days", defaultValue = "30") int days) {
    this.reports = reports;
    this.time = time;
    this.days = Duration.ofDays(days);
  }

  @Override
  public Map<UUID, Set<Relation>> over(Collection<UUID> reviewIds) {
    Map<UUID, Set<Relation>> over = new HashMap<>();
    if (!reviewIds.isEmpty()) {
      Instant before = time.now().minus(days);
      LocalDate day = LocalDate.ofInstant(before, time.zone());
      for (ReportRepository.Finalised found : reports.overBefore(before, day, reviewIds)) {
        boolean edited = found.newest() != null && found.newest().isAfter(before);
        boolean leadWrites = found.beingAmended() || edited;
        over.put(found.reviewId(), leadWrites ? Set.of(Relation.LEAD) : Set.of());
      }
    }
    return over;
  }
}
