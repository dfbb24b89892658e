package org.lantern.review.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that keeps a review from going on, from the moment somebody opens it with a reason to
 * the moment somebody lifts it; the review's state stays.
 */
@Entity
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

  @Column(name = "lifted_by")
  private UUID liftedBy;

  @Column(name = "lifted_at")
  private Instant liftedAt;

  protected Hold() {}

  Hold(UUID id, HoldKind kind, String reason, UUID openedBy, Instant openedAt) {
    this.id = id;
    this.kind = kind;
    this.reason = reason;
    this.openedBy = openedBy;
    this.openedAt = openedAt;
  }

  void lift(UUID by, Instant at) {
    liftedBy = by;
    liftedAt = at;
  }

  boolean isOpen() {
    return liftedAt == null;
  }

  HoldKind kind() {
    return kind;
  }

  HoldResponse toResponse(boolean withReason) {
    return new HoldResponse(
        kind, withReason ? reason : null, openedBy, openedAt, kind.forbids().stream().toList());
  }
}
