package org.lantern.review.planning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.review.practicecopy.PracticeCopyService;
import org.lantern.review.programme.Preparation;
import org.lantern.review.readiness.ReadinessCheck;
import org.lantern.review.review.Review;

/** School and lead agree what the visit will see of each practice that was nominated for it. */
@Singleton
class PracticeCheck implements ReadinessCheck {
  private final PlanPointRepository points;
  private final PracticeCopyService practices;

  PracticeCheck(PlanPointRepository points, PracticeCopyService practices) {
    this.points = points;
    this.practices = practices;
  }

  @Override
  public Preparation preparation() {
    return Preparation.PRACTICE_SCOPE;
  }

  @Override
  public List<String> lacking(Review review) {
    Set<UUID> agreed =
        points.of(review.getId(), PlanKind.PRACTICE).stream()
            .filter(point -> point.getState() == PlanState.AGREED)
            .map(PlanPoint::getPracticeId)
            .collect(Collectors.toSet());
    return practices.nominatedFor(review.getId(), review.getSchoolId()).stream()
        .filter(practice -> !agreed.contains(practice.getId()))
        .map(
            practice ->
                "School and lead have not agreed yet what the visit will see of \"%s\"."
                    .formatted(practice.getTitle()))
        .toList();
  }
}
