package org.lantern.review.evidence;

/** Where a piece of evidence comes from. */
public enum NoteKind {
  LESSON_VISIT,
  WORK_SCRUTINY,
  /** A discussion with whomever, where it is not said with whom. */
  DISCUSSION,
  PUPIL_DISCUSSION,
  STAFF_DISCUSSION,
  PARENT_DISCUSSION,
  GOVERNOR_DISCUSSION,
  DATA,
  DOCUMENT
}
