package org.lantern.review.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.lantern.review.schoolcopy.Phase;

/**
 * A reviewer's profile as a whole.
 *
 * @param phases of which they have experience
 * @param themeIds themes of the network they are interested in
 * @param mostReviews most reviews a season they offer; null for as many as the network allows
 */
public record WriteProfileRequest(
    @NotNull @Size(max = 7) List<@NotNull Phase> phases,
    @NotNull @Size(max = 7) List<@NotNull Specialism> specialisms,
    @NotNull @Size(max = 50) List<@NotNull UUID> themeIds,
    @Min(0) @Max(50) Integer mostReviews) {}
