package org.lantern.accreditation.decision;

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

/** Whether the network accredits a practice that a review recommends. */
@Entity
@Table(name = "decision")
class Decision {
  @Id private UUID id;

  @Column(name = "practice_id")
  private UUID practiceId;

  @Column(name = "review_id")
  private UUID reviewId;

  @Column(name = "school_id")
  private UUID schoolId;

  @Enumerated(EnumType.STRING)
  private DecisionState state;

  @Column(name = "decided_by")
  private UUID decidedBy;

  @Version private long version;

  protected Decision() {}

  Decision(UUID id, UUID practiceId, UUID reviewId, UUID schoolId) {
    this.id = id;
    this.practiceId = practiceId;
    this.reviewId = reviewId;
    this.schoolId = schoolId;
    this.state = DecisionState.OPEN;
  }

  Transition opened() {
    return transition(null, DecisionAction.OPEN);
  }

  Transition decide(DecisionAction action, UUID by, Set<? extends Mover> movers) {
    DecisionState before = state;
    state = DecisionLifecycle.TABLE.next(state, action, movers);
    decidedBy = by;
    return transition(before, action);
  }

  private Transition transition(DecisionState before, DecisionAction action) {
    return new Transition(
        "decision",
        id,
        before,
        action,
        state,
        new DecisionEvent(action, id, practiceId, reviewId, schoolId, state));
  }

  public UUID getId() {
    return id;
  }

  public UUID getPracticeId() {
    return practiceId;
  }

  public UUID getReviewId() {
    return reviewId;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public DecisionState getState() {
    return state;
  }

  public UUID getDecidedBy() {
    return decidedBy;
  }

  public long getVersion() {
    return version;
  }
}
