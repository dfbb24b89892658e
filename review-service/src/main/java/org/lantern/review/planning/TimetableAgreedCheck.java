package org.lantern.review.planning;

import jakarta.inject.Singleton;
import java.util.List;
import org.lantern.review.programme.Preparation;
import org.lantern.review.readiness.ReadinessCheck;
import org.lantern.review.review.Review;
import org.lantern.review.visit.ActivityService;

/** The school has agreed to the timetable as it is now. */
@Singleton
class TimetableAgreedCheck implements ReadinessCheck {
  private final PlanPointRepository points;
  private final ActivityService activities;

  TimetableAgreedCheck(PlanPointRepository points, ActivityService activities) {
    this.points = points;
    this.activities = activities;
  }

  @Override
  public Preparation preparation() {
    return Preparation.TIMETABLE_AGREED;
  }

  @Override
  public List<String> lacking(Review review) {
    List<PlanPoint> asked = points.of(review.getId(), PlanKind.TIMETABLE);
    if (asked.isEmpty()) {
      return List.of("The lead has not asked the school yet whether it agrees to the timetable.");
    }
    PlanPoint point = asked.getFirst();
    String stamp = activities.stamp(review.getId());
    if (point.isAgreedTo(stamp)) {
      return List.of();
    }
    return List.of(
        stamp.equals(point.getStamp())
            ? "The school has not agreed to the timetable yet."
            : "The timetable has changed since the school was asked. Ask it again.");
  }
}
