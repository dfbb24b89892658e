package org.lantern.review.recommendation;

import java.util.UUID;

/**
 * What an earlier review of the school recommended, as it waits for the next one's analysis.
 *
 * @param text what would be even better, as lead and head agreed it
 * @param progress what the school does about it; null while it says nothing
 * @param found what a review in between found of it; null while none has looked
 */
public record WaitingRecommendation(
    UUID id,
    UUID reviewId,
    String component,
    String text,
    RecommendationState state,
    String progress,
    Found found) {}
