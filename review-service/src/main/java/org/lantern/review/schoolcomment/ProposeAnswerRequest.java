package org.lantern.review.schoolcomment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What the lead proposes to answer, and on what evidence. */
public record ProposeAnswerRequest(
    @NotNull SchoolComment.Outcome outcome,
    @NotBlank @Size(max = 10_000) @Pattern(regexp = "[^\\x00]*") String answer,
    @NotBlank @Size(max = 10_000) @Pattern(regexp = "[^\\x00]*") String evidence) {}
