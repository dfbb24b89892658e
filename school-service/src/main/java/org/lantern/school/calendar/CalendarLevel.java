package org.lantern.school.calendar;

/** Whose calendar it is; the most specific first, which is the order in which they speak. */
public enum CalendarLevel {
  SCHOOL,
  AUTHORITY,
  TRUST,
  NETWORK
}
