package org.lantern.school.membership;

/** How much of a school's report somebody may read by agreement, least first. */
public enum Reading {
  NOTHING,
  SUMMARY,
  REPORT
}
