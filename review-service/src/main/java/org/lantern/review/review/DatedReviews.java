package org.lantern.review.review;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.lantern.review.request.RequestedReviews;

/** Tells the requests below what became of them. */
@Singleton
class DatedReviews implements RequestedReviews {
  private final ReviewRepository reviews;

  DatedReviews(ReviewRepository reviews) {
    this.reviews = reviews;
  }

  @Override
  public boolean isThere(UUID requestId) {
    return reviews.ofRequest(requestId).isPresent();
  }

  @Override
  public Set<UUID> endedAmong(Collection<UUID> requestIds) {
    return requestIds.isEmpty() ? Set.of() : Set.copyOf(reviews.endedAmong(requestIds));
  }
}
