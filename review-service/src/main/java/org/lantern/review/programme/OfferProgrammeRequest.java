package org.lantern.review.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A programme to offer; its numbers and rules come with each season.
 *
 * @param usualMode how visits usually are
 */
public record OfferProgrammeRequest(
    @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String title,
    @NotNull VisitMode usualMode) {}
