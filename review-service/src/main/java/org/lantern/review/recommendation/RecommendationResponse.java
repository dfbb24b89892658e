package org.lantern.review.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.review.subject.Subject;

/**
 * A recommendation, with the finding it comes from, and what the reader may do with it.
 *
 * @param ownerId the person whose it is to do
 * @param lens code of the framework's lens; null for none
 * @param themeId the finding's theme; null for none
 * @param text what would be even better, as lead and head agreed it
 * @param found what the latest later review found of it; null while none has looked
 */
public record RecommendationResponse(
    UUID id,
    UUID findingId,
    UUID reviewId,
    UUID schoolId,
    Subject subject,
    String component,
    String lens,
    UUID themeId,
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
