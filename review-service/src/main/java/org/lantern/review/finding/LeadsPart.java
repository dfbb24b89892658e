package org.lantern.review.finding;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;
import org.lantern.review.review.ReviewState;

/** Findings are the lead's to write, and anybody's to change only until they are agreed. */
@Singleton
public class LeadsPart {
  private final ReviewService reviews;
  private final ReviewAccess access;

  LeadsPart(ReviewService reviews, ReviewAccess access) {
    this.reviews = reviews;
    this.access = access;
  }

  /** The review, locked, for its lead. */
  public Review reviewFor(UUID reviewId, Actor actor) {
    Review review = reviews.lockedFor(reviewId, actor);
    access.require(actor, review, Relation.LEAD);
    return review;
  }

  public void requireOpen(Review review) {
    if (review.getState() != ReviewState.IN_PROGRESS) {
      throw new Refusal.NotInThisState(
          "Findings are recorded and signed while the review is in progress.", List.of());
    }
  }
}
