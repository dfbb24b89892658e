package org.lantern.review.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A recommendation, with the finding it comes from, and what the reader may do with it.
 *
 * @param text what would be even better, as lead and head agreed it
 * @param found what the latest later review found of it; null while none has looked
 */
public record RecommendationResponse(
    UUID id,
    UUID findingId,
    UUID reviewId,
    UUID schoolId,
    String component,
    String text,
    RecommendationState state,
    UUID ownerId,
    LocalDate dueOn,
    String progress,
    String supportWanted,
    String declinedBecause,
    UUID supersededBy,
    Found found,
    UUID foundInReviewId,
    List<RecommendationAction> allowedActions) {}
