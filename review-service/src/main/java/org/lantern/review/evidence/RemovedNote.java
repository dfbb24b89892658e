package org.lantern.review.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a note was there; nothing of what it said. One that arrives once more stays removed. */
@Entity
@Table(name = "removed_note")
class RemovedNote {
  @Id private UUID id;

  @Column(name = "review_id")
  private UUID reviewId;

  protected RemovedNote() {}

  RemovedNote(UUID id, UUID reviewId) {
    this.id = id;
    this.reviewId = reviewId;
  }
}
