package org.lantern.review.preparation;

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

/** The school's own view before a review, written as text and then filed. */
@Entity
@Table(name = "self_evaluation")
class SelfEvaluation {
  @Id
  @Column(name = "review_id")
  private UUID reviewId;

  private String text;

  @Enumerated(EnumType.STRING)
  private SelfEvaluationState state;

  @Version private long version;

  protected SelfEvaluation() {}

  SelfEvaluation(UUID reviewId, String text) {
    this.reviewId = reviewId;
    this.text = text;
    this.state = SelfEvaluationState.DRAFT;
  }

  void write(String newText) {
    text = newText;
  }

  Transition file(Set<? extends Mover> movers) {
    SelfEvaluationState before = state;
    state = SelfEvaluationLifecycle.TABLE.next(state, SelfEvaluationAction.FILE, movers);
    return new Transition(
        "self-evaluation",
        reviewId,
        before,
        SelfEvaluationAction.FILE,
        state,
        new SelfEvaluationEvent(SelfEvaluationAction.FILE, reviewId, state));
  }

  public UUID getReviewId() {
    return reviewId;
  }

  public String getText() {
    return text;
  }

  public SelfEvaluationState getState() {
    return state;
  }

  public long getVersion() {
    return version;
  }
}
