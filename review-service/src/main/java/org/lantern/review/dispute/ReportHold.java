package org.lantern.review.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A dispute over a report: opened by the head with a reason, lifted by the network with an outcome.
 * Lifting one does not write its reason again, from which words may be gone.
 */
@Entity
@DynamicUpdate
@Table(name = "report_hold")
class ReportHold {
  @Id private UUID id;

  @Column(name = "report_id")
  private UUID reportId;

  private String reason;

  @Column(name = "opened_by")
  private UUID openedBy;

  @Column(name = "opened_at")
  private Instant openedAt;

  private String outcome;

  @Column(name = "lifted_by")
  private UUID liftedBy;

  @Column(name = "lifted_at")
  private Instant liftedAt;

  protected ReportHold() {}

  ReportHold(UUID id, UUID reportId, String reason, UUID by, Instant at) {
    this.id = id;
    this.reportId = reportId;
    this.reason = reason;
    this.openedBy = by;
    this.openedAt = at;
  }

  void lift(String how, UUID by, Instant at) {
    outcome = how;
    liftedBy = by;
    liftedAt = at;
  }

  public String getReason() {
    return reason;
  }

  public UUID getOpenedBy() {
    return openedBy;
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  public String getOutcome() {
    return outcome;
  }

  public UUID getLiftedBy() {
    return liftedBy;
  }

  public Instant getLiftedAt() {
    return liftedAt;
  }
}
