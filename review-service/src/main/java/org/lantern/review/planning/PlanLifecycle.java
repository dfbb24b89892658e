package org.lantern.review.planning;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.review.planning.PlanAction.AGREE;
import static org.lantern.review.planning.PlanAction.ASK_AGAIN;
import static org.lantern.review.planning.PlanAction.CHANGE;
import static org.lantern.review.planning.PlanState.AGREED;
import static org.lantern.review.planning.PlanState.PROPOSED;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a point of the plan. */
final class PlanLifecycle {
  static final Lifecycle<PlanState, PlanAction> TABLE =
      Lifecycle.of(
          "point of the plan",
          row(
              PROPOSED,
              AGREE,
              AGREED,
              Relation.HOST_HEAD,
              "The school agrees to what stands there."),
          row(
              AGREED,
              CHANGE,
              PROPOSED,
              Relation.LEAD,
              "It says something else now, or the timetable has changed; the school is asked"
                  + " again."),
          row(
              AGREED,
              ASK_AGAIN,
              PROPOSED,
              Relation.SYSTEM,
              "The review is another school's now, whose head has agreed to nothing yet."));

  private PlanLifecycle() {}
}
