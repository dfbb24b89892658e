package org.lantern.review.review;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a review stands, from its days to the agreed findings, or to an end without them. */
public enum ReviewState {
  DATED,
  TEAM_CONFIRMED,
  READY,
  IN_PROGRESS,
  FINDINGS_AGREED,
  CANCELLED,
  ABANDONED;

  /** Those in which the visit is still to come or going on. */
  static final Set<ReviewState> UNDER_WAY =
      Collections.unmodifiableSet(EnumSet.of(DATED, TEAM_CONFIRMED, READY, IN_PROGRESS));
}
