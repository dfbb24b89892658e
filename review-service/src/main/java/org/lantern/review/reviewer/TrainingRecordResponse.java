package org.lantern.review.reviewer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A record of training.
 *
 * @param recordedBy null for a review shadowed, which is recorded by itself
 */
public record TrainingRecordResponse(
    UUID id,
    UUID personId,
    UUID programmeId,
    TrainingKind kind,
    LocalDate heldOn,
    UUID recordedBy,
    Instant recordedAt) {}
