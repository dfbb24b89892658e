package org.lantern.review.evidence;

/** Where a piece of evidence comes from. */
public enum NoteKind {
  LESSON_VISIT,
  WORK_SCRUTINY,
  DISCUSSION,
  DATA,
  DOCUMENT
}
