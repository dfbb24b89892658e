package org.lantern.review.programme;

/** How much a rule of staffing counts in a season. */
public enum Strength {
  /** Nobody is seated against it. */
  HARD,
  /** It is said, and whoever allocates decides. */
  SOFT,
  /** It is not asked. */
  OFF
}
