package org.lantern.review.reportcheck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A comment on a draft.
 *
 * @param passage quoted from the section as it reads now; left out when the whole is meant
 */
public record DraftCommentRequest(
    @NotBlank @Size(max = 80) @Pattern(regexp = "[a-z0-9-]*", message = "{lantern.code}")
        String section,
    @Size(min = 1, max = 2_000) @Pattern(regexp = "[^\\x00]*") String passage,
    @NotBlank @Size(max = 5_000) @Pattern(regexp = "[^\\x00]*") String text) {}
