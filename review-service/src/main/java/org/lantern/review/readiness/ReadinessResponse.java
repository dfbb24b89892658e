package org.lantern.review.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.review.programme.Preparation;

/**
 * How far the preparation of a visit is.
 *
 * @param complete whether nothing lacks of what the season demands, and the team has where to meet
 * @param teamDueOn by when the team is confirmed; null while the review is postponed
 * @param selfEvaluationDueOn by when the school files its self-evaluation; null while the review is
 *     postponed
 * @param analysisDueOn by when the team shares its analysis; null while the review is postponed
 * @param endedSchools which schools of a trust or an area have ended, each with what to do
 */
public record ReadinessResponse(
    UUID reviewId,
    boolean complete,
    LocalDate teamDueOn,
    LocalDate selfEvaluationDueOn,
    LocalDate analysisDueOn,
    List<Need> needs,
    List<String> endedSchools) {
  /**
   * One thing that can be prepared.
   *
   * @param demanded whether the season lets no visit begin without it
   * @param lacking what to do still; empty when it is there
   */
  public record Need(Preparation preparation, boolean demanded, List<String> lacking) {}
}
