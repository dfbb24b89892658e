package org.lantern.review.schoolresponse;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The school's response, plain text.
 *
 * @param acknowledged that no word that looks like a name gives a person away
 */
public record WriteResponseRequest(
    @NotNull @Size(max = 20_000) @Pattern(regexp = "[^\\x00]*") String text,
    Boolean acknowledged) {}
