package org.lantern.review.profile;

import java.util.List;
import java.util.UUID;
import org.lantern.review.schoolcopy.Phase;

/**
 * A reviewer's profile.
 *
 * @param mostReviews most reviews a season they offer; null for as many as the network allows
 */
public record ProfileResponse(
    UUID personId,
    List<Phase> phases,
    List<Specialism> specialisms,
    List<UUID> themeIds,
    Integer mostReviews) {}
