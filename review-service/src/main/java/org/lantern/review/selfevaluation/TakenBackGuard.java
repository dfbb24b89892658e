package org.lantern.review.selfevaluation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.lantern.review.programme.Preparation;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAction;
import org.lantern.review.review.ReviewGuard;

/** No visit starts while the school betters what it had filed when the review was made ready. */
@Singleton
class TakenBackGuard implements ReviewGuard {
  private final SelfEvaluationRepository selfEvaluations;
  private final SeasonService seasons;

  TakenBackGuard(SelfEvaluationRepository selfEvaluations, SeasonService seasons) {
    this.selfEvaluations = selfEvaluations;
    this.seasons = seasons;
  }

  @Override
  public Set<ReviewAction> actions() {
    return Set.of(ReviewAction.START);
  }

  @Override
  public List<String> lacking(Review review) {
    boolean demanded =
        seasons
            .get(review.getSeasonId())
            .rules()
            .preparations()
            .contains(Preparation.SELF_EVALUATION);
    return demanded && selfEvaluations.isDraft(review.getId())
        ? List.of("The school has taken its self-evaluation back. Ask it to file it again.")
        : List.of();
  }
}
