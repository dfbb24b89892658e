package org.lantern.review.reviewer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Ends a qualification before its last day.
 *
 * @param lastDay the last day on which it still counts
 * @param reason why, for the person to read
 */
public record EndQualificationRequest(
    @NotNull LocalDate lastDay,
    @NotBlank @Size(max = 2_000) @Pattern(regexp = "[^\\x00]*") String reason) {}
