package org.lantern.review.availability;

/** What somebody says of a day: two answers, or none. */
public enum Availability {
  FREE,
  NOT_FREE,
  /** Takes back what was said before. */
  NOT_SAID
}
