package org.lantern.school.newyear;

/** What the step into a year means for a school. */
public enum YearOutcome {
  /** Its membership goes on for the new year, and its head is asked to sign. */
  RENEWED,
  /** It has a membership for days of the new year already. */
  STANDS,
  /** Its membership ends with the old year, and the roles there with it. */
  LEFT_OUT,
  /** Somebody must say which. */
  UNSURE
}
