package org.lantern.review.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.review.review.OwnerChanged;
import org.lantern.review.review.Review;

/**
 * What was agreed to for a review is not agreed to by who has it now. They are told with the days
 * of the visit, as of all that waits before it.
 */
@ApplicationScoped
public class MovedPlanService implements OwnerChanged {
  private final PlanPointRepository points;
  private final Transitions transitions;

  MovedPlanService(PlanPointRepository points, Transitions transitions) {
    this.points = points;
    this.transitions = transitions;
  }

  /** Once the visit has begun nothing is agreed on any more. */
  @Override
  public void ownerChanged(Review review) {
    if (!review.hasBegun()) {
      points.of(review.getId()).stream()
          .filter(point -> point.getState() == PlanState.AGREED)
          .forEach(this::askAgain);
    }
  }

  private void askAgain(PlanPoint point) {
    PlanState before = point.move(PlanAction.ASK_AGAIN, Set.of(Relation.SYSTEM), null);
    transitions.note(
        Actor.SYSTEM,
        PlanService.THING,
        point.getId(),
        before,
        PlanAction.ASK_AGAIN,
        point.getState());
  }
}
