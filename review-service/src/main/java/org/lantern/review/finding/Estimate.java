package org.lantern.review.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** The agreed level of one component; agreed, never averaged. */
@Entity
@Table(name = "estimate")
class Estimate {
  @Id private UUID id;

  @Column(name = "review_id")
  private UUID reviewId;

  private String component;
  private String level;

  @Column(name = "agreed_on")
  private LocalDate agreedOn;

  @Version private long version;

  protected Estimate() {}

  Estimate(UUID id, UUID reviewId, String component, AgreeEstimateRequest request) {
    this.id = id;
    this.reviewId = reviewId;
    this.component = component;
    agree(request);
  }

  final void agree(AgreeEstimateRequest request) {
    level = request.level();
    agreedOn = request.agreedOn();
  }

  public String getComponent() {
    return component;
  }

  public String getLevel() {
    return level;
  }

  public LocalDate getAgreedOn() {
    return agreedOn;
  }

  public long getVersion() {
    return version;
  }
}
