package org.lantern.review.preparation;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.review.preparation.SelfEvaluationAction.FILE;
import static org.lantern.review.preparation.SelfEvaluationState.DRAFT;
import static org.lantern.review.preparation.SelfEvaluationState.FILED;

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
              "The head hands the school's own view to the team; from then on the team reads it."));

  private SelfEvaluationLifecycle() {}
}
