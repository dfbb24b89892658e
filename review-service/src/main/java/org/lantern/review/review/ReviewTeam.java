package org.lantern.review.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Relation;

/** Who is on a review's team; answered by the feature that seats people. */
public interface ReviewTeam {
  /**
   * What the person is to the review by a seat they accepted, lead, peer or shadow: nothing any
   * more for who left the team, empty for who never was on it.
   */
  Optional<Set<Relation>> part(UUID reviewId, UUID personId);

  /** As {@link #part}, without telling who left from who never was there. */
  default Set<Relation> relations(UUID reviewId, UUID personId) {
    return part(reviewId, personId).orElse(Set.of());
  }

  /** The reviews on whose teams the person is or was, and what they are in each, as above. */
  Map<UUID, Set<Relation>> partsOf(UUID personId);

  /** Who leads the team, under the id by which they are known now; empty while nobody does. */
  Optional<UUID> lead(UUID reviewId);

  /** Everybody on the team, shadows too, under the ids by which they are known now. */
  List<UUID> members(UUID reviewId);

  /** Everybody who is on the team or left it, as the wall before staff has it. */
  List<UUID> everMembers(UUID reviewId);

  /** The members who review the school: all but shadows. */
  List<UUID> reviewers(UUID reviewId);

  /** The others: who is on the team in training, and nothing else on it. */
  List<UUID> shadows(UUID reviewId);
}
