package org.lantern.review.analysis;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.review.OnTeam;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;

/**
 * Who reads and writes an analysis: the team always, the school's head and delegate once it is
 * shared. To everybody else there is none.
 */
@Singleton
class AnalysisAccess {
  private final CurrentActor currentActor;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final AnalysisRepository analyses;

  AnalysisAccess(
      CurrentActor currentActor,
      ReviewService reviews,
      ReviewAccess access,
      AnalysisRepository analyses) {
    this.currentActor = currentActor;
    this.reviews = reviews;
    this.access = access;
    this.analyses = analyses;
  }

  /** Somebody at an analysis. */
  record Opened(Actor actor, Review review, Set<Mover> movers, boolean shared) {
    boolean isOfTeam() {
      return OnTeam.reads(movers);
    }

    boolean isAtWork() {
      return OnTeam.works(movers);
    }

    boolean isLead() {
      return movers.contains(Relation.LEAD);
    }
  }

  Opened reading(UUID reviewId) {
    Opened opened = opened(reviews.visibleTo(reviewId, currentActor.get()));
    boolean host = opened.movers().contains(Relation.HOST_HEAD);
    if (!opened.isOfTeam() && !(host && opened.shared())) {
      throw new Refusal.NotFound();
    }
    return opened;
  }

  /** For somebody who works on the team, with the review locked until the transaction ends. */
  Opened changing(UUID reviewId) {
    Opened opened = opened(reviews.lockedFor(reviewId, currentActor.get()));
    if (!opened.isAtWork()) {
      throw new Refusal.NotAllowed("The analysis is written by the review's team.");
    }
    opened.review().requireTakesPlace();
    return opened;
  }

  private Opened opened(Review review) {
    Actor actor = currentActor.get();
    return new Opened(
        actor, review, access.movers(actor, review), analyses.isShared(review.getId()));
  }
}
