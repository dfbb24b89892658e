package org.lantern.review.profile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.review.schoolcopy.Phase;
import org.lantern.review.themecopy.ThemeCopy;

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
    Integer mostReviews) {

  /** With its themes as they stand now; one that is not known any more is left out. */
  ProfileResponse standing(Map<UUID, ThemeCopy> themes) {
    List<UUID> now =
        themeIds.stream()
            .filter(themes::containsKey)
            .map(id -> themes.get(id).getId())
            .distinct()
            .toList();
    return new ProfileResponse(personId, phases, specialisms, now, mostReviews);
  }
}
