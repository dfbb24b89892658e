package org.lantern.review.subject;

/** What a review is about. */
public enum SubjectKind {
  SCHOOL,
  TRUST,
  /** A subject area, such as mathematics, in the named schools. */
  AREA
}
