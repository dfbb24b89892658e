package org.lantern.review.readiness;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lantern.review.programme.Preparation;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.review.Review;

/** What a review can need before it is ready, what its season demands of that, and what lacks. */
@Singleton
class Checklist {
  private final SeasonService seasons;
  private final List<ReadinessChecks> checks;

  Checklist(SeasonService seasons, @All List<ReadinessChecks> checks) {
    this.seasons = seasons;
    this.checks = checks;
  }

  List<ReadinessResponse.Need> of(Review review) {
    Set<Preparation> demanded = seasons.get(review.getSeasonId()).rules().preparations();
    Map<Preparation, List<String>> lacking = new EnumMap<>(Preparation.class);
    checks.forEach(each -> lacking.putAll(each.lackingOf(review)));
    return lacking.entrySet().stream()
        .map(
            each ->
                new ReadinessResponse.Need(
                    each.getKey(), demanded.contains(each.getKey()), each.getValue()))
        .toList();
  }
}
