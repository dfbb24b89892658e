package org.lantern.review.feedback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What went well in working with somebody, and what would be even better. */
public record GiveFeedbackRequest(
    @NotNull @Size(max = 4_000) @Pattern(regexp = "[^\\x00]*") String wentWell,
    @NotNull @Size(max = 4_000) @Pattern(regexp = "[^\\x00]*") String evenBetterIf) {}
