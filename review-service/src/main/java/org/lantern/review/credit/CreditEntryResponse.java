package org.lantern.review.credit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A line of the ledger.
 *
 * @param days to the school's credit; below zero what it owes
 * @param reviewId the review received or given; null where there is none
 * @param reversesId the line that this one takes back
 * @param bookedBy null for the platform
 */
public record CreditEntryResponse(
    UUID id,
    UUID schoolId,
    UUID seasonId,
    CreditKind kind,
    BigDecimal days,
    UUID reviewId,
    UUID reversesId,
    String reason,
    UUID bookedBy,
    Instant bookedAt) {}
