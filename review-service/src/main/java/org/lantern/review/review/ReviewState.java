package org.lantern.review.review;

/** Where a review stands, from its days to the agreed findings. */
public enum ReviewState {
  DATED,
  TEAM_CONFIRMED,
  READY,
  IN_PROGRESS,
  FINDINGS_AGREED
}
