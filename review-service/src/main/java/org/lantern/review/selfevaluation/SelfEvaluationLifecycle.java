package org.lantern.review.selfevaluation;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.review.selfevaluation.SelfEvaluationAction.FILE;
import static org.lantern.review.selfevaluation.SelfEvaluationAction.TAKE_BACK;
import static org.lantern.review.selfevaluation.SelfEvaluationState.DRAFT;
import static org.lantern.review.selfevaluation.SelfEvaluationState.FILED;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a self-evaluation. */
final class SelfEvaluationLifecycle {
  static final Lifecycle<SelfEvaluationState, SelfEvaluationAction> TABLE =
      Lifecycle.of(
          "self-evaluation",
          row(
              DRAFT,
              FILE,
              FILED,
              Relation.HOST_HEAD,
              "The head hands the school's own view to the team; from then on the team reads it."),
          row(
              FILED,
              TAKE_BACK,
              DRAFT,
              Relation.HOST_HEAD,
              "The school can better it until the team has shared its analysis or the review"
                  + " begins."));

  private SelfEvaluationLifecycle() {}
}
