package org.lantern.review.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * Something that keeps a review from going on, from the moment somebody opens it with a reason to
 * the moment somebody lifts it; the review's state stays. Lifting one does not write its reason
 * again, from which words may be gone.
 */
@Entity
@DynamicUpdate
@Table(name = "review_hold")
class Hold {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private HoldKind kind;

  private String reason;

  @Column(name = "opened_by")
  private UUID openedBy;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "notice_days")
  private Integer noticeDays;

  @Column(name = "lifted_by")
  private UUID liftedBy;

  @Column(name = "lifted_at")
  private Instant liftedAt;

  protected Hold() {}

  private Hold(UUID id, HoldKind kind, String reason, UUID openedBy, Instant openedAt) {
    this.id = id;
    this.kind = kind;
    this.reason = reason;
    this.openedBy = openedBy;
    this.openedAt = openedAt;
  }

  /**
   * @param noticeDays working days that were left before the visit when the school asked for other
   *     days; null where the network postpones
   */
  static Hold postponed(UUID id, String reason, UUID by, Instant at, Integer noticeDays) {
    Hold made = new Hold(id, HoldKind.POSTPONED, reason, by, at);
    made.noticeDays = noticeDays;
    return made;
  }

  void lift(UUID by, Instant at) {
    liftedBy = by;
    liftedAt = at;
  }

  boolean isOpen() {
    return liftedAt == null;
  }

  Integer noticeDays() {
    return noticeDays;
  }

  HoldKind kind() {
    return kind;
  }

  HoldResponse toResponse(boolean withReason) {
    return new HoldResponse(
        kind, withReason ? reason : null, openedBy, openedAt, kind.forbids().stream().toList());
  }
}
