package org.lantern.review.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What the lead shares of a day, or what the head replies.
 *
 * @param acknowledged that no word that looks like a name gives a person away
 */
public record WriteDailySummaryRequest(
    @NotBlank @Size(max = 10_000) @Pattern(regexp = "[^\\x00]*") String text,
    Boolean acknowledged) {}
