package org.lantern.review.reviewer;

import java.time.LocalDate;
import java.util.UUID;
import org.lantern.review.schoolcopy.Phase;

/**
 * A qualification.
 *
 * @param phase null when it holds for every phase
 * @param from null when it always held
 */
public record QualificationResponse(
    UUID id,
    UUID personId,
    UUID programmeId,
    Part part,
    Phase phase,
    LocalDate from,
    LocalDate until) {}
