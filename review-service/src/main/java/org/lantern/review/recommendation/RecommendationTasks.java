package org.lantern.review.recommendation;

import java.util.UUID;
import org.lantern.kit.task.Task;
import org.lantern.review.subject.Subject;

/** What the owner is waited for, or told, of what the report of a review recommends. */
final class RecommendationTasks {
  static final String TO_ANSWER = "recommendations-to-answer";
  private static final String WITHDRAWN = "recommendations-withdrawn";

  private RecommendationTasks() {}

  /** One for all of a review. */
  static Task toAnswer(Subject subject, UUID reviewId) {
    return subject.toOwner(TO_ANSWER, reviewId, link(reviewId));
  }

  static Task withdrawn(Subject subject, UUID reviewId) {
    return subject.toOwner(WITHDRAWN, reviewId, link(reviewId));
  }

  private static String link(UUID reviewId) {
    return "/recommendations?reviewId=" + reviewId;
  }
}
