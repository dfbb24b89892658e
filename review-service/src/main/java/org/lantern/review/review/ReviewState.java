package org.lantern.review.review;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a review stands, from its days to the agreed findings and until nothing follows from it any
 * more, or to an end without findings. Reviews of earlier seasons come in closed.
 */
public enum ReviewState {
  DATED,
  TEAM_CONFIRMED,
  READY,
  IN_PROGRESS,
  FINDINGS_AGREED,
  CLOSED,
  CANCELLED,
  ABANDONED;

  /** Those in which the visit is still to come or going on. */
  static final Set<ReviewState> UNDER_WAY =
      Collections.unmodifiableSet(EnumSet.of(DATED, TEAM_CONFIRMED, READY, IN_PROGRESS));

  /** Those in which both sides have agreed what was found. */
  static final Set<ReviewState> AGREED =
      Collections.unmodifiableSet(EnumSet.of(FINDINGS_AGREED, CLOSED));

  /** Those in which the visit is going on or over. */
  public static final Set<ReviewState> BEGUN =
      Collections.unmodifiableSet(EnumSet.of(IN_PROGRESS, FINDINGS_AGREED, CLOSED));

  /** Those in which the visit did not take place to its end. */
  static final Set<ReviewState> FELL_THROUGH =
      Collections.unmodifiableSet(EnumSet.of(CANCELLED, ABANDONED));
}
