package org.lantern.review.schoolcomment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What the assurer decides, and why. */
public record DecideCommentRequest(
    @NotNull SchoolComment.Outcome outcome,
    @NotBlank @Size(max = 10_000) @Pattern(regexp = "[^\\x00]*") String words) {}
