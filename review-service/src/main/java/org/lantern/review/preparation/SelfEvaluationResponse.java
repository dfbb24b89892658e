package org.lantern.review.preparation;

import java.util.List;
import java.util.UUID;

/** A self-evaluation, and what the reader may do with it. */
public record SelfEvaluationResponse(
    UUID reviewId,
    String text,
    SelfEvaluationState state,
    List<SelfEvaluationAction> allowedActions) {}
