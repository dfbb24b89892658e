package org.lantern.review.readiness;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.lantern.review.programme.Preparation;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.review.Review;

/** What a review can need before it is ready, what its season demands of that, and what lacks. */
@Singleton
class Checklist {
  private final SeasonService seasons;
  private final List<ReadinessCheck> checks;

  Checklist(SeasonService seasons, @All List<ReadinessCheck> checks) {
    this.seasons = seasons;
    this.checks =
        checks.stream().sorted(Comparator.comparing(ReadinessCheck::preparation)).toList();
  }

  List<ReadinessResponse.Need> of(Review review) {
    Set<Preparation> demanded = seasons.get(review.getSeasonId()).rules().preparations();
    return checks.stream()
        .map(
            check ->
                new ReadinessResponse.Need(
                    check.preparation(),
                    demanded.contains(check.preparation()),
                    check.lacking(review)))
        .toList();
  }
}
