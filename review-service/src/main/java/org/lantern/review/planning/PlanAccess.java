package org.lantern.review.planning;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;

/** Who reads what is settled before a visit: the team and the school's head or delegate. */
@Singleton
class PlanAccess {
  private static final Set<Mover> READERS =
      Set.of(Relation.LEAD, Relation.PEER, Relation.SHADOW, Relation.HOST_HEAD);

  private final CurrentActor currentActor;
  private final ReviewService reviews;
  private final ReviewAccess access;

  PlanAccess(CurrentActor currentActor, ReviewService reviews, ReviewAccess access) {
    this.currentActor = currentActor;
    this.reviews = reviews;
    this.access = access;
  }

  /** Somebody at what is settled for a review. */
  record Opened(Actor actor, Review review, Set<Mover> movers) {
    /** What is settled before a visit is settled until it begins. */
    boolean isAhead() {
      return review.isUnderWay() && !review.hasBegun();
    }

    boolean isLead() {
      return movers.contains(Relation.LEAD);
    }
  }

  /** To everybody but its readers there is nothing. */
  Opened reading(UUID reviewId) {
    Opened opened = opened(reviews.known(reviewId));
    if (Collections.disjoint(opened.movers(), READERS)) {
      throw new Refusal.NotFound();
    }
    return opened;
  }

  /** With the review locked until the transaction ends, before its visit begins. */
  Opened changing(UUID reviewId, Relation who) {
    Opened opened = opened(reviews.lockedFor(reviewId, currentActor.get()));
    access.require(opened.actor(), opened.review(), who);
    if (!opened.isAhead()) {
      throw new Refusal.NotInThisState(
          "This is settled before the visit begins. Talk about it on site now.", List.of());
    }
    return opened;
  }

  private Opened opened(Review review) {
    Actor actor = currentActor.get();
    return new Opened(actor, review, access.movers(actor, review));
  }
}
