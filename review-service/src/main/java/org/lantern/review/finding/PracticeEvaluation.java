package org.lantern.review.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** How a nominated practice did when the team tested it. */
@Entity
@Table(name = "practice_evaluation")
class PracticeEvaluation {
  @Id private UUID id;

  @Column(name = "review_id")
  private UUID reviewId;

  @Column(name = "practice_id")
  private UUID practiceId;

  private boolean recommended;
  private String reason;
  @Version private long version;

  protected PracticeEvaluation() {}

  PracticeEvaluation(UUID id, UUID reviewId, UUID practiceId, EvaluatePracticeRequest request) {
    this.id = id;
    this.reviewId = reviewId;
    this.practiceId = practiceId;
    change(request);
  }

  final void change(EvaluatePracticeRequest request) {
    recommended = request.recommended();
    reason = request.reason();
  }

  public UUID getPracticeId() {
    return practiceId;
  }

  public boolean isRecommended() {
    return recommended;
  }

  public String getReason() {
    return reason;
  }

  public long getVersion() {
    return version;
  }
}
