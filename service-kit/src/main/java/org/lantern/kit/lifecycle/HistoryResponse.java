package org.lantern.kit.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One move in the history of a thing.
 *
 * @param personId who moved it, or wrote down who did; null for the platform itself
 * @param from null for the move that made it
 * @param said null for what nobody said by telephone
 */
public record HistoryResponse(
    Instant at, UUID personId, String from, String action, String to, String reason, Said said) {

  /**
   * That somebody moved it by telephone.
   *
   * @param personId who said it
   * @param recordId the record of the call
   * @param deniedAt when they said that they had not said it; null where they did not
   */
  public record Said(UUID personId, LocalDate day, UUID recordId, Instant deniedAt) {}

  /** The same without the reason, for readers who may not know it. */
  public HistoryResponse withoutReason() {
    return new HistoryResponse(at, personId, from, action, to, null, said);
  }
}
