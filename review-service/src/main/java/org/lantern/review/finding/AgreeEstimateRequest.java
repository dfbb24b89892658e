package org.lantern.review.finding;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;

/**
 * The level that was agreed, by its code in the framework.
 *
 * @param agreedOn when it was agreed with the head; null while that is not said
 */
public record AgreeEstimateRequest(@NotBlank String level, LocalDate agreedOn) {}
