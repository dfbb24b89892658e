package org.lantern.review.removal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.lantern.kit.lifecycle.Transition;

/** That words were removed from a review: who, when, why and from where, never which. */
@Entity
@Table(name = "removal")
class Removal {
  @Id private UUID id;

  @Column(name = "review_id")
  private UUID reviewId;

  private String reason;

  @Column(name = "removed_by")
  private UUID removedBy;

  @Column(name = "removed_at")
  private Instant removedAt;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "removal_place", joinColumns = @JoinColumn(name = "removal_id"))
  @MapKeyColumn(name = "kind")
  @Column(name = "found")
  @BatchSize(size = 100)
  private Map<String, Integer> places;

  /** Whether words went that signatures named; null where that was not written down. */
  @Column(name = "from_findings")
  private Boolean fromFindings;

  protected Removal() {}

  Removal(
      UUID id,
      UUID reviewId,
      String reason,
      UUID removedBy,
      Instant removedAt,
      Map<String, Integer> places,
      boolean fromFindings) {
    this.id = id;
    this.reviewId = reviewId;
    this.reason = reason;
    this.removedBy = removedBy;
    this.removedAt = removedAt;
    this.places = new TreeMap<>(places);
    this.fromFindings = fromFindings;
  }

  Transition made() {
    return new Transition(
        "removal",
        id,
        null,
        RemovalAction.REMOVE,
        RemovalState.DONE,
        new RemovalEvent(RemovalAction.REMOVE, id, reviewId));
  }

  RemovalResponse toResponse() {
    return new RemovalResponse(
        id, reviewId, reason, removedBy, removedAt, new TreeMap<>(places), null, null);
  }
}
