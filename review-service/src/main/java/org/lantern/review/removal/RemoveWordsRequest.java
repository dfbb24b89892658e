package org.lantern.review.removal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Removes words wherever they stand.
 *
 * @param reason why, without saying them again
 */
public record RemoveWordsRequest(
    @NotBlank @Size(min = 2, max = 2_000) @Pattern(regexp = "[^\\x00]*") String words,
    @NotBlank @Size(max = 2_000) @Pattern(regexp = "[^\\x00]*") String reason) {}
