package org.lantern.review.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.lifecycle.Transition;

/** What a school has against somebody on its team, and what the network makes of it. */
@Entity
@Table(name = "objection")
class Objection {
  @Id private UUID id;

  @Column(name = "seat_id")
  private UUID seatId;

  @Column(name = "review_id")
  private UUID reviewId;

  @Enumerated(EnumType.STRING)
  private ObjectionState state;

  private String reason;

  @Column(name = "raised_by")
  private UUID raisedBy;

  @Column(name = "raised_at")
  private Instant raisedAt;

  private String decision;

  @Column(name = "decided_by")
  private UUID decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Version private long version;

  protected Objection() {}

  Objection(UUID id, UUID seatId, UUID reviewId, String reason, UUID raisedBy, Instant raisedAt) {
    this.id = id;
    this.seatId = seatId;
    this.reviewId = reviewId;
    this.reason = reason;
    this.raisedBy = raisedBy;
    this.raisedAt = raisedAt;
    this.state = ObjectionState.RAISED;
  }

  Transition raised() {
    return transition(null, ObjectionAction.RAISE);
  }

  Transition decide(
      ObjectionAction action, String words, UUID by, Instant at, Set<? extends Mover> movers) {
    Transition move = move(action, movers);
    decision = words;
    decidedBy = by;
    decidedAt = at;
    return move;
  }

  Transition move(ObjectionAction action, Set<? extends Mover> movers) {
    ObjectionState before = state;
    state = ObjectionLifecycle.TABLE.next(state, action, movers);
    return transition(before, action);
  }

  private Transition transition(ObjectionState before, ObjectionAction action) {
    return new Transition(
        "objection",
        id,
        before,
        action,
        state,
        new ObjectionEvent(action, id, seatId, reviewId, state));
  }

  public UUID getId() {
    return id;
  }

  public UUID getSeatId() {
    return seatId;
  }

  public UUID getReviewId() {
    return reviewId;
  }

  public ObjectionState getState() {
    return state;
  }

  public String getReason() {
    return reason;
  }

  public UUID getRaisedBy() {
    return raisedBy;
  }

  public Instant getRaisedAt() {
    return raisedAt;
  }

  public String getDecision() {
    return decision;
  }

  public Instant getDecidedAt() {
    return decidedAt;
  }

  public long getVersion() {
    return version;
  }
}
