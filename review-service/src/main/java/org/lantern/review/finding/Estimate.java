package org.lantern.review.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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
  @Version private long version;

  protected Estimate() {}

  Estimate(UUID id, UUID reviewId, String component, String level) {
    this.id = id;
    this.reviewId = reviewId;
    this.component = component;
    this.level = level;
  }

  void agree(String newLevel) {
    level = newLevel;
  }

  public String getComponent() {
    return component;
  }

  public String getLevel() {
    return level;
  }

  public long getVersion() {
    return version;
  }
}
