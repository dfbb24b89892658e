package org.lantern.review.reviewer;

import java.time.LocalDate;
import java.util.UUID;
import org.lantern.review.schoolcopy.Phase;

/**
 * That somebody is trained, as the rules need it.
 *
 * @param phase null for every phase
 * @param from null when it always held
 */
public record Trained(UUID personId, Phase phase, LocalDate from, LocalDate until) {
  /** Whether it holds for a school; one of unknown phase wants training for every phase. */
  public boolean isFor(Phase school) {
    return phase == null || (school != null && phase.servesIn(school));
  }

  public boolean covers(LocalDate day) {
    return (from == null || !from.isAfter(day)) && !until.isBefore(day);
  }
}
