package org.lantern.review.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;
import org.lantern.review.schoolcopy.HostRelations;

/**
 * What somebody is to a recommendation: the school's head, network staff without ties, or on a team
 * of the school. Whoever is on a team acts as that alone; only a later review's lead may say what
 * was found.
 */
@ApplicationScoped
class RecommendationAccess {
  private final ReviewAccess access;
  private final ReviewService reviews;
  private final HostRelations host;

  RecommendationAccess(ReviewAccess access, ReviewService reviews, HostRelations host) {
    this.access = access;
    this.reviews = reviews;
    this.host = host;
  }

  /** The reviews of whose teams somebody is one, read once for many recommendations. */
  Teams teams(Actor actor) {
    Map<UUID, Set<Relation>> parts = access.parts(actor);
    return new Teams(reviews.known(parts.keySet()).values(), parts);
  }

  /** Empty when the caller may not know of it. */
  Set<Mover> movers(Actor actor, Recommendation recommendation, Teams teams) {
    Set<Mover> onTeams = teams.relations(recommendation);
    return onTeams.isEmpty() ? host.of(actor, recommendation.getSchoolId()) : onTeams;
  }

  /** Somebody's reviews, by school. */
  static final class Teams {
    private final Map<UUID, Set<UUID>> reviewsBySchool = new HashMap<>();
    private final Map<UUID, Set<Relation>> parts;

    private Teams(Collection<Review> reviews, Map<UUID, Set<Relation>> parts) {
      this.parts = parts;
      reviews.forEach(
          review ->
              reviewsBySchool
                  .computeIfAbsent(review.getSchoolId(), any -> new HashSet<>())
                  .add(review.getId()));
    }

    Set<UUID> schools() {
      return reviewsBySchool.keySet();
    }

    /** Whether somebody leads that review, and it is a later one of the same school. */
    boolean leadsLater(UUID reviewId, Recommendation recommendation) {
      return !reviewId.equals(recommendation.getReviewId())
          && reviewsBySchool.getOrDefault(recommendation.getSchoolId(), Set.of()).contains(reviewId)
          && parts.getOrDefault(reviewId, Set.of()).contains(Relation.LEAD);
    }

    /** Peers, and the lead who recommended it, only read. */
    private Set<Mover> relations(Recommendation recommendation) {
      Set<UUID> here = reviewsBySchool.getOrDefault(recommendation.getSchoolId(), Set.of());
      Set<Mover> found = new HashSet<>();
      for (UUID review : here) {
        found.add(leadsLater(review, recommendation) ? Relation.LEAD : Relation.PEER);
      }
      return found;
    }
  }
}
