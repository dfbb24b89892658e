package org.lantern.review.declaration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Whether declared ties bar somebody from the review, and why or why not. */
public record WeighRequest(
    @NotNull Boolean bars,
    @NotBlank @Size(max = 2_000) @Pattern(regexp = "[^\\x00]*") String reason) {}
