package org.lantern.review.programme;

/** What a season can demand before a review is ready; each is asked by the feature that knows. */
public enum Preparation {
  /** The school has filed its self-evaluation. */
  SELF_EVALUATION,
  /** The team has shared its analysis with the school. */
  ANALYSIS,
  /** Every day of the visit is planned, and visitors are paired with leaders of the school. */
  TIMETABLE,
  /** An activity or a line of enquiry looks at each component of the framework. */
  COMPONENTS,
  /** Lead and school have talked the visit through. */
  PLANNING_CALL,
  /** The school agrees to the timetable. */
  TIMETABLE_AGREED,
  /** School and lead agree what will be seen of each nominated practice. */
  PRACTICE_SCOPE
}
