package org.lantern.kit.lifecycle;

import java.time.Instant;
import java.util.UUID;

/**
 * One move in the history of a thing.
 *
 * @param personId who moved it; null for the platform itself
 * @param from null for the move that made it
 */
public record HistoryResponse(
    Instant at, UUID personId, String from, String action, String to, String reason) {

  /** The same without the reason, for readers who may not know it. */
  public HistoryResponse withoutReason() {
    return new HistoryResponse(at, personId, from, action, to, null);
  }
}
