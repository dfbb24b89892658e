package org.lantern.review.shadowing;

import jakarta.enterprise.context.ApplicationScoped;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.review.report.ReportFinalised;
import org.lantern.review.review.Review;
import org.lantern.review.reviewer.ReviewerService;
import org.lantern.review.reviewer.ShadowedReview;
import org.lantern.review.seat.SeatWorkService;

/**
 * Somebody has shadowed a review when its report is final: it is over, and what they saw is agreed.
 * A later edition records nothing again.
 */
@ApplicationScoped
public class ShadowingService implements ReportFinalised {
  private final SeatWorkService seats;
  private final ReviewerService reviewers;
  private final MergedPeople merged;

  ShadowingService(SeatWorkService seats, ReviewerService reviewers, MergedPeople merged) {
    this.seats = seats;
    this.reviewers = reviewers;
    this.merged = merged;
  }

  @Override
  public void reportFinalised(Review review) {
    ShadowedReview shadowed =
        new ShadowedReview(review.getId(), review.getProgrammeId(), review.getDays().getLast());
    seats.shadows(review.getId()).stream()
        .filter(person -> !merged.isErased(person))
        .forEach(person -> reviewers.recordShadowing(person, shadowed));
  }
}
