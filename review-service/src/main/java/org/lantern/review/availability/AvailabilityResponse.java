package org.lantern.review.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was said of some days.
 *
 * @param saidBy null for what was said before this was kept
 */
public record AvailabilityResponse(
    UUID id,
    UUID personId,
    LocalDate firstDay,
    LocalDate lastDay,
    Availability value,
    UUID saidBy,
    Instant saidAt) {}
