package org.lantern.review.visit;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.review.review.ReviewTeam;

/** Who of a review's team is planned for, under whichever of their ids. */
@Singleton
class Visitors {
  private final ReviewTeam team;
  private final MergedPeople merged;

  Visitors(ReviewTeam team, MergedPeople merged) {
    this.team = team;
    this.merged = merged;
  }

  /** Whether all of them are the lead, peers or shadows. */
  boolean areOnTeam(UUID reviewId, Collection<UUID> planned) {
    return new HashSet<>(team.members(reviewId))
        .containsAll(merged.standFor(new HashSet<>(planned)).values());
  }

  /**
   * In how many of these activities somebody is planned for, and nobody who reviews: a shadow goes
   * along with the lead or a peer.
   */
  long withoutReviewer(UUID reviewId, List<? extends Collection<UUID>> activities) {
    Set<UUID> reviewing = new HashSet<>(team.reviewers(reviewId));
    Map<UUID, UUID> now =
        merged.standFor(
            activities.stream().flatMap(Collection::stream).collect(Collectors.toSet()));
    return activities.stream()
        .filter(planned -> !planned.isEmpty())
        .filter(planned -> planned.stream().map(now::get).noneMatch(reviewing::contains))
        .count();
  }
}
