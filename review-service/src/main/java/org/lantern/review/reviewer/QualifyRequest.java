package org.lantern.review.reviewer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.lantern.review.schoolcopy.Phase;

/**
 * Records that somebody is trained for a part in a programme.
 *
 * @param phase for schools of which phase; null for every one
 * @param from first day on which it counts; null when it always did
 * @param until last day on which it counts
 */
public record QualifyRequest(
    @NotNull UUID personId,
    @NotNull UUID programmeId,
    @NotNull Part part,
    Phase phase,
    LocalDate from,
    @NotNull LocalDate until) {
  /** The same of the person under another id. */
  QualifyRequest of(UUID person) {
    return new QualifyRequest(person, programmeId, part, phase, from, until);
  }
}
