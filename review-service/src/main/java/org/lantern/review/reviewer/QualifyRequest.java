package org.lantern.review.reviewer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Records that somebody is trained for a part in a programme.
 *
 * @param until last day on which it counts
 */
public record QualifyRequest(
    @NotNull UUID personId,
    @NotNull UUID programmeId,
    @NotNull Part part,
    @NotNull LocalDate until) {}
