package org.lantern.review.removal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A removal of words; in the list for administrators also that somebody looked for some.
 *
 * @param reason null where somebody only looked, as are {@code removedBy} and {@code removedAt}
 * @param places from how many, by what they stood in; in a list for administrators alone
 * @param lookedBy who looked for words without removing any; null of a removal
 */
public record RemovalResponse(
    UUID id,
    UUID reviewId,
    String reason,
    UUID removedBy,
    Instant removedAt,
    Map<String, Integer> places,
    UUID lookedBy,
    Instant lookedAt) {

  static RemovalResponse looked(UUID id, UUID reviewId, UUID by, Instant at) {
    return new RemovalResponse(id, reviewId, null, null, null, Map.of(), by, at);
  }

  /** For who may not know what else there is in the review. */
  RemovalResponse withoutPlaces() {
    return new RemovalResponse(id, reviewId, reason, removedBy, removedAt, Map.of(), null, null);
  }

  Instant at() {
    return removedAt == null ? lookedAt : removedAt;
  }
}
