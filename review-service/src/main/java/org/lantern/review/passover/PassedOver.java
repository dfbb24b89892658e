package org.lantern.review.passover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.lantern.review.staffing.StaffingRule;

/** Why a soft rule was passed over when somebody was proposed, and by whom. */
@Entity
@Table(name = "seat_passed_over")
@IdClass(PassedOver.Key.class)
class PassedOver {
  @Id
  @Column(name = "seat_id")
  private UUID seatId;

  @Id
  @Enumerated(EnumType.STRING)
  private StaffingRule rule;

  private String reason;

  @Column(name = "passed_by")
  private UUID passedBy;

  @Column(name = "passed_at")
  private Instant passedAt;

  protected PassedOver() {}

  PassedOver(UUID seatId, StaffingRule rule, String reason, UUID passedBy, Instant passedAt) {
    this.seatId = seatId;
    this.rule = rule;
    this.reason = reason;
    this.passedBy = passedBy;
    this.passedAt = passedAt;
  }

  PassedOverResponse toResponse() {
    return new PassedOverResponse(rule, reason, passedBy, passedAt);
  }

  /** The two parts of the key. */
  record Key(UUID seatId, StaffingRule rule) implements Serializable {}
}
