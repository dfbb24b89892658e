package org.lantern.review.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Postpones a review until new days are confirmed.
 *
 * @param keepTeam whether the team is to come on the new days, or is released
 */
public record PostponeRequest(
    @NotNull Boolean keepTeam,
    @NotBlank @Size(max = 2_000) @Pattern(regexp = "[^\\x00]*") String reason) {}
