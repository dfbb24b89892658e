package org.lantern.review.shadowing;

import jakarta.enterprise.context.ApplicationScoped;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.review.report.ReportFinalised;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewTeam;
import org.lantern.review.reviewer.ReviewerService;
import org.lantern.review.reviewer.ShadowedReview;

/**
 * Somebody has shadowed a review when its report is final: it is over, and what they saw is agreed.
 * A later edition records nothing again.
 */
@ApplicationScoped
public class ShadowingService implements ReportFinalised {
  private final ReviewTeam team;
  private final ReviewerService reviewers;
  private final MergedPeople merged;

  ShadowingService(ReviewTeam team, ReviewerService reviewers, MergedPeople merged) {
    this.team = team;
    this.reviewers = reviewers;
    this.merged = merged;
  }

  @Override
  public void reportFinalised(Review review) {
    ShadowedReview shadowed =
        new ShadowedReview(review.getId(), review.getProgrammeId(), review.getDays().getLast());
    team.shadows(review.getId()).stream()
        .filter(person -> !merged.isErased(person))
        .forEach(person -> reviewers.recordShadowing(person, shadowed));
  }
}
