package org.lantern.review.removal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody looked for words in a review, which answers about texts they may not read. */
@Entity
@Table(name = "removal_search")
class RemovalSearch {
  @Id private UUID id;

  @Column(name = "review_id")
  private UUID reviewId;

  @Column(name = "looked_by")
  private UUID lookedBy;

  @Column(name = "looked_at")
  private Instant lookedAt;

  protected RemovalSearch() {}

  RemovalSearch(UUID id, UUID reviewId, UUID lookedBy, Instant lookedAt) {
    this.id = id;
    this.reviewId = reviewId;
    this.lookedBy = lookedBy;
    this.lookedAt = lookedAt;
  }

  RemovalResponse toResponse() {
    return RemovalResponse.looked(id, reviewId, lookedBy, lookedAt);
  }
}
