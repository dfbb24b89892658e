package org.lantern.review.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An assurance.
 *
 * @param schoolId the employer that gives it; null when the network does
 * @param revokedBy null while it stands
 */
public record AssuranceResponse(
    UUID id,
    UUID personId,
    UUID schoolId,
    LocalDate checkedOn,
    LocalDate from,
    LocalDate until,
    UUID givenBy,
    Instant givenAt,
    UUID revokedBy,
    Instant revokedAt) {}
