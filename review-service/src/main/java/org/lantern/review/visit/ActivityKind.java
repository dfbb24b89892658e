package org.lantern.review.visit;

/** What visitor and host leader do together. */
public enum ActivityKind {
  LESSON_VISIT,
  WORK_SCRUTINY,
  DATA_MEETING,
  DOCUMENT_STUDY,
  PUPIL_DISCUSSION,
  STAFF_DISCUSSION,
  PARENT_DISCUSSION,
  GOVERNOR_DISCUSSION
}
