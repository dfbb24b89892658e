package org.lantern.review.selfevaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.lifecycle.Transition;

/** The school's own view before a review: its sections are written, and then filed as one. */
@Entity
@Table(name = "self_evaluation")
class SelfEvaluation {
  @Id
  @Column(name = "review_id")
  private UUID reviewId;

  @Enumerated(EnumType.STRING)
  private SelfEvaluationState state;

  @Version private long version;

  protected SelfEvaluation() {}

  SelfEvaluation(UUID reviewId) {
    this.reviewId = reviewId;
    this.state = SelfEvaluationState.DRAFT;
  }

  Transition move(SelfEvaluationAction action, Set<? extends Mover> movers) {
    SelfEvaluationState before = state;
    state = SelfEvaluationLifecycle.TABLE.next(state, action, movers);
    return new Transition(
        "self-evaluation",
        reviewId,
        before,
        action,
        state,
        new SelfEvaluationEvent(action, reviewId, state));
  }

  boolean isFiled() {
    return state == SelfEvaluationState.FILED;
  }

  UUID getReviewId() {
    return reviewId;
  }

  SelfEvaluationState getState() {
    return state;
  }

  long getVersion() {
    return version;
  }
}
