package org.lantern.review.selfevaluation;

/** Where a school's self-evaluation for a review stands. */
public enum SelfEvaluationState {
  DRAFT,
  FILED
}
