package org.lantern.review.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.review.dayoffer.VisitDay;
import org.lantern.review.schoolcopy.EndingKind;
import org.lantern.review.subject.Subject;

/**
 * A review, and what the reader may do with it.
 *
 * @param schoolId the host school, where the team meets
 * @param schoolEnding how the school has ended by what the register says; null for one that goes on
 * @param requestId null for a review of before
 * @param imported whether it was brought in from before
 * @param cancellation absent unless it is cancelled
 * @param holds what keeps it from going on; its days are those of before while it is postponed
 * @param lacking for each allowed action what it still needs; absent when nothing
 */
public record ReviewResponse(
    UUID id,
    UUID requestId,
    UUID schoolId,
    Subject subject,
    UUID programmeId,
    UUID seasonId,
    UUID frameworkId,
    List<VisitDay> days,
    ReviewState state,
    EndingKind schoolEnding,
    boolean imported,
    Cancellation cancellation,
    List<HoldResponse> holds,
    List<ReviewAction> allowedActions,
    Map<ReviewAction, List<String>> lacking) {}
