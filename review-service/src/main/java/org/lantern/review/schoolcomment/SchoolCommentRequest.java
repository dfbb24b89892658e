package org.lantern.review.schoolcomment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What the school says of its report.
 *
 * @param passage quoted from the section as it reads now; left out when the whole is meant
 * @param nature a fact is answered and decided; a judgement goes with the school's response
 * @param acknowledged that no word that looks like a name gives a person away
 */
public record SchoolCommentRequest(
    @NotBlank @Size(max = 80) @Pattern(regexp = "[a-z0-9-]*", message = "{lantern.code}")
        String section,
    @Size(min = 1, max = 2_000) @Pattern(regexp = "[^\\x00]*") String passage,
    @NotNull SchoolComment.Nature nature,
    @NotBlank @Size(max = 10_000) @Pattern(regexp = "[^\\x00]*") String text,
    Boolean acknowledged) {}
