package org.lantern.review.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A programme to offer.
 *
 * @param visitDays days of the visit
 * @param peers peer reviewers beside the lead
 * @param nearKilometres nobody of the school's own authority comes from nearer than this
 */
public record OfferProgrammeRequest(
    @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String title,
    @NotNull UUID frameworkId,
    @Min(1) @Max(10) int visitDays,
    @Min(1) @Max(8) int peers,
    @Min(0) @Max(500) int nearKilometres) {}
