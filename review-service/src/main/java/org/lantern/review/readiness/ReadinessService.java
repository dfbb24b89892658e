package org.lantern.review.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.review.programme.Preparation;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewService;

/** Tells everybody who sees a review what it still needs before the visit can begin. */
@ApplicationScoped
public class ReadinessService {
  private final CurrentActor currentActor;
  private final ReviewService reviews;
  private final Checklist checklist;
  private final PreparationDays days;
  private final EndedSchoolsGuard endedSchools;

  ReadinessService(
      CurrentActor currentActor,
      ReviewService reviews,
      Checklist checklist,
      PreparationDays days,
      EndedSchoolsGuard endedSchools) {
    this.currentActor = currentActor;
    this.reviews = reviews;
    this.checklist = checklist;
    this.days = days;
    this.endedSchools = endedSchools;
  }

  /** Whether the season demands it and something of it lacks. */
  public boolean isLacking(Review review, Preparation preparation) {
    return checklist.of(review).stream()
        .filter(need -> need.preparation() == preparation)
        .anyMatch(need -> need.demanded() && !need.lacking().isEmpty());
  }

  @Transactional
  ReadinessResponse of(UUID reviewId) {
    Review review = reviews.visibleTo(reviewId, currentActor.get());
    List<ReadinessResponse.Need> needs = checklist.of(review);
    return new ReadinessResponse(
        reviewId,
        isComplete(review, needs),
        days.team(review),
        days.selfEvaluation(review),
        days.analysis(review),
        needs,
        endedSchools.remarks(review));
  }

  private boolean isComplete(Review review, List<ReadinessResponse.Need> needs) {
    return endedSchools.lacking(review).isEmpty()
        && needs.stream().noneMatch(need -> need.demanded() && !need.lacking().isEmpty());
  }
}
