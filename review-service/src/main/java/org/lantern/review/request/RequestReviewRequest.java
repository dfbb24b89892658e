package org.lantern.review.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A school asks for a review.
 *
 * @param seasonId null for the only season of the programme that takes requests today
 * @param wishes what the network should know when it chooses days and people
 */
public record RequestReviewRequest(
    @NotNull UUID schoolId,
    @NotNull UUID programmeId,
    UUID seasonId,
    @NotNull @Size(max = 4_000) @Pattern(regexp = "[^\\x00]*") String wishes) {}
