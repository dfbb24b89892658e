package org.lantern.review.planning;

/** What lead and school settle with each other before a visit. */
public enum PlanKind {
  /** They have talked the visit through. */
  CALL,
  /** Who sees what when suits the school. */
  TIMETABLE,
  /** What will be seen of a practice that the school put forward. */
  PRACTICE
}
