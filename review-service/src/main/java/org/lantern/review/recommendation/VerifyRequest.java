package org.lantern.review.recommendation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * What a later review's team found of a recommendation.
 *
 * @param reviewId the later review, led by the caller
 */
public record VerifyRequest(@NotNull UUID reviewId, @NotNull Found found) {}
