package org.lantern.review.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Whether a comment is accepted, and why. */
public record AnswerCommentRequest(
    @NotNull Boolean accepted,
    @NotBlank @Size(max = 10_000) @Pattern(regexp = "[^\\x00]*") String answer) {}
