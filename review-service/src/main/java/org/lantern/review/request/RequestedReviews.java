package org.lantern.review.request;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What became of requests that were taken on; answered by the feature that makes the reviews. */
public interface RequestedReviews {
  /** Whether there is a review for the request, whatever its state. */
  boolean isThere(UUID requestId);

  /** How many reviews of a season did not take place: they were cancelled, or stopped on site. */
  long fellThrough(UUID seasonId);

  /** As the other, of one school. */
  long fellThrough(UUID seasonId, UUID schoolId);

  /** The requests of reviews on whose teams somebody is or was. */
  Set<UUID> withOnTeam(UUID personId);

  /** Who is or was on the team of the request's review; nobody where there is none. */
  List<UUID> everOnTeam(UUID requestId);

  /** Those of the requests whose review is over, or will not take place. */
  Set<UUID> endedAmong(Collection<UUID> requestIds);
}
