package org.lantern.review.reviewer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lantern.review.schoolcopy.Phase;

/**
 * A qualification.
 *
 * @param phase null when it holds for every phase
 * @param from null when it always held
 * @param until last day on which it counts; before {@code from} where it was ended before it began,
 *     and then it counts on no day
 * @param recordedBy null for one from before this was kept
 * @param endedBy null unless it was ended before its last day
 * @param lastingUntil the last day it had before it was ended, null for one that was not
 */
public record QualificationResponse(
    UUID id,
    UUID personId,
    UUID programmeId,
    Part part,
    Phase phase,
    LocalDate from,
    LocalDate until,
    UUID recordedBy,
    Instant recordedAt,
    UUID endedBy,
    Instant endedAt,
    String endedBecause,
    LocalDate lastingUntil) {}
