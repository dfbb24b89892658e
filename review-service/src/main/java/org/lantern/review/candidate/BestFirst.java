package org.lantern.review.candidate;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A page of those who could take a seat, in their order.
 *
 * @param total how many there are on all pages
 */
record BestFirst(List<Placed> placed, long total) {
  /**
   * Somebody in their place.
   *
   * @param balance of their school's days in the season, below zero what it owes; of several
   *     schools the one that owes most, nothing where none has lines
   */
  record Placed(UUID personId, BigDecimal balance) {}

  List<UUID> people() {
    return placed.stream().map(Placed::personId).toList();
  }
}
