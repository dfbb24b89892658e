package org.lantern.review.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Relation;

/** Who is on a review's team; answered by the feature that seats people. */
public interface ReviewTeam {
  /** What the person is to the review by a seat they accepted: lead, peer, or nothing. */
  Set<Relation> relations(UUID reviewId, UUID personId);

  /** The reviews on whose teams the person is, and what they are in each. */
  Map<UUID, Set<Relation>> partsOf(UUID personId);

  /** Everybody on the team, under the ids by which they are known now. */
  List<UUID> members(UUID reviewId);
}
