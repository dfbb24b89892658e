package org.lantern.accreditation.decision;

import java.util.List;
import java.util.UUID;

/** A decision, and what the reader may do with it. */
public record DecisionResponse(
    UUID id,
    UUID practiceId,
    UUID reviewId,
    UUID schoolId,
    DecisionState state,
    UUID decidedBy,
    List<DecisionAction> allowedActions) {}
