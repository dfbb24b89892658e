package org.lantern.review.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.review.dayoffer.VisitDay;

/**
 * A review, and what the reader may do with it.
 *
 * @param cancellation absent unless it is cancelled
 * @param holds what keeps it from going on; its days are those of before while it is postponed
 * @param lacking for each allowed action what it still needs; absent when nothing
 */
public record ReviewResponse(
    UUID id,
    UUID requestId,
    UUID schoolId,
    UUID programmeId,
    UUID seasonId,
    UUID frameworkId,
    List<VisitDay> days,
    ReviewState state,
    Cancellation cancellation,
    List<HoldResponse> holds,
    List<ReviewAction> allowedActions,
    Map<ReviewAction, List<String>> lacking) {}
