package org.lantern.review.selfevaluation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.review.review.OnTeam;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;
import org.lantern.review.schoolcopy.SchoolCopyService;

/**
 * Who reads and writes a self-evaluation: the head and the delegate all of it, colleagues of the
 * school what was given to them, and who else sees the review what was filed.
 */
@Singleton
class SelfEvaluationAccess {
  private final CurrentActor currentActor;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final SchoolCopyService schools;
  private final MergedPeople merged;

  SelfEvaluationAccess(
      CurrentActor currentActor,
      ReviewService reviews,
      ReviewAccess access,
      SchoolCopyService schools,
      MergedPeople merged) {
    this.currentActor = currentActor;
    this.reviews = reviews;
    this.access = access;
    this.schools = schools;
    this.merged = merged;
  }

  Part reading(UUID reviewId) {
    return part(reviews.known(reviewId));
  }

  /** With the review locked until the transaction ends. */
  Part changing(UUID reviewId) {
    return part(reviews.lockedKnown(reviewId));
  }

  private Part part(Review review) {
    Actor actor = currentActor.get();
    Set<Mover> movers = access.movers(actor, review);
    boolean onTeam = OnTeam.reads(movers);
    boolean colleague = !onTeam && isOfTheSchool(review, actor.personId());
    return new Part(actor, review, movers, colleague ? merged.idsOf(actor.personId()) : List.of());
  }

  /** Whether somebody works or holds a role today at a school that it is about, or in the trust. */
  boolean isOfTheSchool(Review review, UUID personId) {
    return !schools.peopleOf(review.getSubject(), List.of(merged.standsFor(personId))).isEmpty();
  }
}
