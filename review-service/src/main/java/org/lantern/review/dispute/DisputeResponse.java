package org.lantern.review.dispute;

import java.time.Instant;
import java.util.UUID;

/**
 * A dispute over a report.
 *
 * @param liftedAt null while it is open
 */
public record DisputeResponse(
    String reason,
    UUID openedBy,
    Instant openedAt,
    String outcome,
    UUID liftedBy,
    Instant liftedAt) {}
