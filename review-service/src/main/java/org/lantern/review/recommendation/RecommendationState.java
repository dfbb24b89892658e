package org.lantern.review.recommendation;

/** Where the school stands with a recommendation. */
public enum RecommendationState {
  NEW,
  ACCEPTED,
  IN_PLAN,
  IN_PROGRESS,
  EMBEDDED,
  NOT_TAKEN_UP,
  SUPERSEDED,
  WITHDRAWN;

  /** Whether nothing comes of it any more. */
  boolean isOver() {
    return this == SUPERSEDED || this == WITHDRAWN;
  }
}
