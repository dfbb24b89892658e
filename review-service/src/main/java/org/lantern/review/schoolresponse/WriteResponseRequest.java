package org.lantern.review.schoolresponse;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The school's response, plain text. */
public record WriteResponseRequest(
    @NotNull @Size(max = 20_000) @Pattern(regexp = "[^\\x00]*") String text) {}
