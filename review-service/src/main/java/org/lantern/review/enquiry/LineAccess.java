package org.lantern.review.enquiry;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.readiness.SharedAnalysis;
import org.lantern.review.review.OnTeam;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;
import org.lantern.review.review.ReviewState;

/**
 * Who reads and writes lines of enquiry: the team, and the school's head and delegate read them
 * once the analysis is shared. To everybody else there are none.
 */
@Singleton
class LineAccess {
  private static final String OVER =
      "Lines of enquiry are written until the findings are agreed, and answered from the start of"
          + " the visit on.";

  private final CurrentActor currentActor;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final SharedAnalysis analysis;

  LineAccess(
      CurrentActor currentActor,
      ReviewService reviews,
      ReviewAccess access,
      SharedAnalysis analysis) {
    this.currentActor = currentActor;
    this.reviews = reviews;
    this.access = access;
    this.analysis = analysis;
  }

  /** Somebody at a review's lines of enquiry. */
  record Opened(Actor actor, Review review, Set<Mover> movers) {
    boolean isOfTeam() {
      return OnTeam.reads(movers);
    }

    boolean isAtWork() {
      return OnTeam.works(movers);
    }

    boolean readsAnswers() {
      return isOfTeam() || review.hasAgreedFindings();
    }

    void requireWritten() {
      if (!review.isUnderWay()) {
        throw new Refusal.NotInThisState(OVER, List.of());
      }
    }

    void requireAnswered() {
      if (review.getState() != ReviewState.IN_PROGRESS
          && review.getState() != ReviewState.FINDINGS_AGREED) {
        throw new Refusal.NotInThisState(OVER, List.of());
      }
    }
  }

  Opened reading(UUID reviewId) {
    Opened opened = opened(reviews.visibleTo(reviewId, currentActor.get()));
    boolean host = opened.movers().contains(Relation.HOST_HEAD);
    if (!opened.isOfTeam() && !(host && analysis.isShared(reviewId))) {
      throw new Refusal.NotFound();
    }
    return opened;
  }

  /** For somebody who works on the team, with the review locked until the transaction ends. */
  Opened changing(UUID reviewId) {
    Opened opened = opened(reviews.lockedFor(reviewId, currentActor.get()));
    if (!opened.isAtWork()) {
      throw new Refusal.NotAllowed("Lines of enquiry are written by the review's team.");
    }
    return opened;
  }

  private Opened opened(Review review) {
    Actor actor = currentActor.get();
    return new Opened(actor, review, access.movers(actor, review));
  }
}
