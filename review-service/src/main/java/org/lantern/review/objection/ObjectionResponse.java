package org.lantern.review.objection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An objection to somebody on a team.
 *
 * @param reason for those who allocate, and whoever raised it
 * @param decision why it was set aside, or upheld; null while nobody has decided
 */
public record ObjectionResponse(
    UUID id,
    UUID seatId,
    UUID reviewId,
    ObjectionState state,
    String reason,
    UUID raisedBy,
    Instant raisedAt,
    String decision,
    Instant decidedAt,
    List<ObjectionAction> allowedActions) {}
