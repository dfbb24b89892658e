package org.lantern.school.newyear;

/** Where the step into a year stands. */
public enum YearState {
  DRAFTED,
  STARTED,
  DONE,
  DROPPED
}
