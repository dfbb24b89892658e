package org.lantern.review.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** How a nominated practice did, and why. */
public record EvaluatePracticeRequest(
    @NotNull Boolean recommended,
    @NotBlank @Size(max = 10_000) @Pattern(regexp = "[^\\x00]*") String reason) {}
