package org.lantern.review.planning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lantern.review.practicecopy.PracticeCopyService;
import org.lantern.review.programme.Preparation;
import org.lantern.review.readiness.ReadinessChecks;
import org.lantern.review.review.Review;
import org.lantern.review.visit.ActivityService;

/**
 * What lead and school have not settled yet: that they talked, the timetable as it is now, and what
 * the visit will see of each nominated practice.
 */
@Singleton
class PlanChecks implements ReadinessChecks {
  private final PlanPointRepository points;
  private final PracticeCopyService practices;
  private final ActivityService activities;

  PlanChecks(
      PlanPointRepository points, PracticeCopyService practices, ActivityService activities) {
    this.points = points;
    this.practices = practices;
    this.activities = activities;
  }

  @Override
  public Map<Preparation, List<String>> lackingOf(Review review) {
    List<PlanPoint> settled = points.of(review.getId());
    return Map.of(
        Preparation.PLANNING_CALL, call(settled),
        Preparation.TIMETABLE_AGREED, timetable(settled, review),
        Preparation.PRACTICE_SCOPE, scope(settled, review));
  }

  /** That they talked needs no agreement. */
  private static List<String> call(List<PlanPoint> settled) {
    return settled.stream().anyMatch(isOf(PlanKind.CALL))
        ? List.of()
        : List.of(
            "The lead has not written down yet when they talked the visit through with the"
                + " school.");
  }

  private List<String> timetable(List<PlanPoint> settled, Review review) {
    PlanPoint point = settled.stream().filter(isOf(PlanKind.TIMETABLE)).findFirst().orElse(null);
    if (point == null) {
      return List.of("The lead has not asked the school yet whether it agrees to the timetable.");
    }
    String stamp = activities.stamp(review.getId());
    if (point.isAgreedTo(stamp)) {
      return List.of();
    }
    return List.of(
        stamp.equals(point.getStamp())
            ? "The school has not agreed to the timetable yet."
            : "The timetable has changed since the school was asked. Ask it again.");
  }

  private List<String> scope(List<PlanPoint> settled, Review review) {
    Set<UUID> agreed =
        settled.stream()
            .filter(isOf(PlanKind.PRACTICE))
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

  private static Predicate<PlanPoint> isOf(PlanKind kind) {
    return point -> point.getKind() == kind;
  }
}
