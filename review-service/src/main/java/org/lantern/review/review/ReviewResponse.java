package org.lantern.review.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A review, and what the reader may do with it.
 *
 * @param lacking for each allowed action what it still needs; absent when nothing
 */
public record ReviewResponse(
    UUID id,
    UUID requestId,
    UUID schoolId,
    UUID programmeId,
    UUID seasonId,
    UUID frameworkId,
    List<LocalDate> days,
    ReviewState state,
    List<ReviewAction> allowedActions,
    Map<ReviewAction, List<String>> lacking) {}
