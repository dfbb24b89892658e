package org.lantern.review.review;

/** Whose reasons a review was cancelled for; days owed depend on it. */
public enum CancelledFor {
  HOST,
  NETWORK,
  FORCE_MAJEURE
}
