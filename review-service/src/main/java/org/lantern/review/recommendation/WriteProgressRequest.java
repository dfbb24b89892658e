package org.lantern.review.recommendation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the school does about a recommendation.
 *
 * @param ownerId who at the school sees to it; null while nobody does
 * @param dueOn until when; null while nobody has said
 * @param progress what was done and what it changed, in the school's words
 * @param supportWanted what would help, in the school's words
 */
public record WriteProgressRequest(
    UUID ownerId,
    LocalDate dueOn,
    @NotNull @Size(max = 8_000) @Pattern(regexp = "[^\\x00]*") String progress,
    @NotNull @Size(max = 2_000) @Pattern(regexp = "[^\\x00]*") String supportWanted) {}
