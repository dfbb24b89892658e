package org.lantern.review.preparation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The text of a self-evaluation, saved whatever is missing. */
public record WriteSelfEvaluationRequest(
    @NotNull @Size(max = 100_000) @Pattern(regexp = "[^\\x00]*") String text) {}
