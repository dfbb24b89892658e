package org.lantern.review.finding;

import jakarta.validation.constraints.NotBlank;

/** The level that was agreed, by its code in the framework. */
public record AgreeEstimateRequest(@NotBlank String level) {}
