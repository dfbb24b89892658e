package org.lantern.review.reviewer;

/** What leads somebody to a qualification, or keeps it. */
public enum TrainingKind {
  TRAINING,
  REFRESHER,
  /** Went along with a team, to learn. */
  SHADOWING,
  /** Led a review under the eyes of an experienced lead. */
  OBSERVED_LEAD
}
