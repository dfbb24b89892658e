package org.lantern.review.enquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What the visit has shown of a line of enquiry. */
public record AnswerLineRequest(
    @NotBlank @Size(max = 4_000) @Pattern(regexp = "[^\\x00]*") String answer) {}
