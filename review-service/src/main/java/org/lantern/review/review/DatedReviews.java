package org.lantern.review.review;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.review.request.RequestedReviews;

/** Tells the requests below what became of them. */
@Singleton
class DatedReviews implements RequestedReviews {
  private final ReviewRepository reviews;
  private final ReviewTeam team;

  DatedReviews(ReviewRepository reviews, ReviewTeam team) {
    this.reviews = reviews;
    this.team = team;
  }

  @Override
  public Set<UUID> withOnTeam(UUID personId) {
    Set<UUID> onTeam = team.partsOf(personId).keySet();
    return onTeam.isEmpty() ? Set.of() : Set.copyOf(reviews.requestsOf(onTeam));
  }

  @Override
  public List<UUID> everOnTeam(UUID requestId) {
    return reviews
        .ofRequest(requestId)
        .map(review -> team.everMembers(review.getId()))
        .orElse(List.of());
  }

  @Override
  public boolean isThere(UUID requestId) {
    return reviews.ofRequest(requestId).isPresent();
  }

  @Override
  public long fellThrough(UUID seasonId) {
    return reviews.fellThrough(seasonId);
  }

  @Override
  public long fellThrough(UUID seasonId, UUID schoolId) {
    return reviews.fellThrough(seasonId, schoolId);
  }

  @Override
  public Set<UUID> endedAmong(Collection<UUID> requestIds) {
    return requestIds.isEmpty() ? Set.of() : Set.copyOf(reviews.endedAmong(requestIds));
  }
}
