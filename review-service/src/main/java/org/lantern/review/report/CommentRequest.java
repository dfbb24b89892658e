package org.lantern.review.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What the school says about a fact in the report. */
public record CommentRequest(
    @NotBlank @Size(max = 10_000) @Pattern(regexp = "[^\\x00]*") String text) {}
