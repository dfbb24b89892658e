package org.lantern.school.school;

/** What a school is for; derived from its type and ages, and corrected by people. */
public enum Phase {
  EARLY_YEARS,
  PRIMARY,
  SECONDARY,
  ALL_THROUGH,
  SPECIAL,
  ALTERNATIVE_PROVISION,
  POST_16
}
