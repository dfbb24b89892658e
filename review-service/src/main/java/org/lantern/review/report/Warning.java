package org.lantern.review.report;

/** What a report can move despite, when the mover says so. */
public enum Warning {
  /** Comments on the draft are not resolved. */
  OPEN_COMMENTS,
  /** Nothing on the draft says why it goes back. */
  NO_REASON,
  /** Words in it look like a person's name. */
  NAMES
}
