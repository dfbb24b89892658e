package org.lantern.accreditation.practice;

/** Where a school's practice stands. */
public enum PracticeState {
  DRAFT,
  NOMINATED,
  RECOMMENDED,
  NOT_RECOMMENDED
}
