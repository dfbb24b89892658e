package org.lantern.review.removal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Asks where words stand; in the body, so that no address and no log holds them. */
public record FindWordsRequest(
    @NotBlank @Size(min = 2, max = 2_000) @Pattern(regexp = "[^\\x00]*") String words) {}
