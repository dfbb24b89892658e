package org.lantern.review.planning;

import jakarta.inject.Singleton;
import java.util.List;
import org.lantern.review.programme.Preparation;
import org.lantern.review.readiness.ReadinessCheck;
import org.lantern.review.review.Review;

/** Lead and school have talked before the visit; that they did needs no agreement. */
@Singleton
class CallCheck implements ReadinessCheck {
  private final PlanPointRepository points;

  CallCheck(PlanPointRepository points) {
    this.points = points;
  }

  @Override
  public Preparation preparation() {
    return Preparation.PLANNING_CALL;
  }

  @Override
  public List<String> lacking(Review review) {
    return points.of(review.getId(), PlanKind.CALL).isEmpty()
        ? List.of(
            "The lead has not written down yet when they talked the visit through with the"
                + " school.")
        : List.of();
  }
}
