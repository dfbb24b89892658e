package org.lantern.review.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;
import org.lantern.review.schoolcopy.HostRelations;

/**
 * What somebody is to a recommendation: who acts for its owner, network staff without ties, or on
 * the team of the owner's next review while that is under way, which alone looks whether it was
 * followed. Who recommended it has no part in what the school makes of it.
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
    return new Teams(reviews.known(ReviewAccess.current(parts)).values(), parts);
  }

  /** Empty when the caller may not know of it. */
  Set<Mover> movers(Actor actor, Recommendation recommendation, Teams teams) {
    Set<Mover> onNextTeam = teams.relations(recommendation);
    if (!onNextTeam.isEmpty()) {
      return onNextTeam;
    }
    Set<Mover> movers = host.of(actor, recommendation.getSubject());
    if (teams.reviews().contains(recommendation.getReviewId())) {
      movers.remove(Role.NETWORK_ADMIN);
      movers.remove(Role.QUALITY_ASSURER);
    }
    return movers;
  }

  /** Somebody's reviews. */
  static final class Teams {
    private final Collection<Review> all;
    private final Map<UUID, Set<Relation>> parts;

    private Teams(Collection<Review> all, Map<UUID, Set<Relation>> parts) {
      this.all = all;
      this.parts = parts;
    }

    Set<UUID> reviews() {
      return parts.keySet();
    }

    Set<UUID> ownersUnderWay() {
      return all.stream()
          .filter(Review::isUnderWay)
          .map(review -> review.getSubject().ownerId())
          .collect(Collectors.toSet());
    }

    /** Whether somebody leads that review of the same school, and it is under way. */
    boolean leadsLater(UUID reviewId, Recommendation recommendation) {
      return all.stream()
          .filter(review -> isNext(review, recommendation))
          .anyMatch(review -> review.getId().equals(reviewId) && leads(review));
    }

    private Set<Mover> relations(Recommendation recommendation) {
      Set<Mover> found = new HashSet<>();
      all.stream()
          .filter(review -> isNext(review, recommendation))
          .forEach(review -> found.addAll(parts.get(review.getId())));
      return found;
    }

    /** A review under way comes after one whose report is final. */
    private static boolean isNext(Review review, Recommendation recommendation) {
      return review.isUnderWay()
          && review.getSubject().ownerId().equals(recommendation.getSubject().ownerId())
          && !review.getId().equals(recommendation.getReviewId());
    }

    private boolean leads(Review review) {
      return parts.getOrDefault(review.getId(), Set.of()).contains(Relation.LEAD);
    }
  }
}
