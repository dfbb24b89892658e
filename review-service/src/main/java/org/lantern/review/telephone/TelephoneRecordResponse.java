package org.lantern.review.telephone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What somebody is recorded to have said by telephone.
 *
 * @param thing what was moved, as its history calls it, and {@code step} how
 * @param denial what the person says against it; null while they do not
 * @param outcome what came of that; null until it is settled
 */
public record TelephoneRecordResponse(
    UUID id,
    String thing,
    UUID thingId,
    String step,
    UUID schoolId,
    UUID saidBy,
    LocalDate saidOn,
    UUID recordedBy,
    Instant recordedAt,
    TelephoneState state,
    String denial,
    String outcome,
    List<TelephoneAction> allowedActions) {}
