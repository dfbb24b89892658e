package org.lantern.review.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** What was agreed of one component, or of the whole; never averaged. */
@Entity
@Table(name = "estimate")
class Estimate {
  @Id private UUID id;

  @Column(name = "review_id")
  private UUID reviewId;

  private String component;

  @Enumerated(EnumType.STRING)
  private EstimateKind kind;

  private String level;
  private String reason;

  @Column(name = "agreed_on")
  private LocalDate agreedOn;

  @Version private long version;

  protected Estimate() {}

  Estimate(UUID id, UUID reviewId, String component, AgreeEstimateRequest agreed) {
    this.id = id;
    this.reviewId = reviewId;
    this.component = component;
    agree(agreed);
  }

  final void agree(AgreeEstimateRequest agreed) {
    kind = agreed.kind();
    level = agreed.level();
    reason = agreed.reason() == null || agreed.reason().isBlank() ? null : agreed.reason();
    agreedOn = agreed.agreedOn();
  }

  boolean isNotApplicable() {
    return kind == EstimateKind.NOT_APPLICABLE;
  }

  public String getComponent() {
    return component;
  }

  public EstimateKind getKind() {
    return kind;
  }

  public String getLevel() {
    return level;
  }

  public LocalDate getAgreedOn() {
    return agreedOn;
  }

  public String getReason() {
    return reason;
  }

  public long getVersion() {
    return version;
  }
}
