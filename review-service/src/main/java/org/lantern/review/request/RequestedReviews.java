package org.lantern.review.request;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What became of requests that were taken on; answered by the feature that makes the reviews. */
public interface RequestedReviews {
  /** Whether there is a review for the request, whatever its state. */
  boolean isThere(UUID requestId);

  /** Those of the requests whose review is over, or will not take place. */
  Set<UUID> endedAmong(Collection<UUID> requestIds);
}
