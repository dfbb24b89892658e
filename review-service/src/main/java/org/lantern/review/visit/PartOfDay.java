package org.lantern.review.visit;

/** When an activity is, where no times are set. */
public enum PartOfDay {
  MORNING,
  AFTERNOON,
  AFTER_SCHOOL,
  ALL_DAY
}
