package org.lantern.review.preparation;

/** Where a school's self-evaluation for a review stands. */
public enum SelfEvaluationState {
  DRAFT,
  FILED
}
