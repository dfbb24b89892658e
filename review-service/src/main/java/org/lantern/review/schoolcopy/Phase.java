package org.lantern.review.schoolcopy;

import java.util.Arrays;
import java.util.Set;

/** What a school is for, as school-service tells it. */
public enum Phase {
  EARLY_YEARS,
  PRIMARY,
  SECONDARY,
  ALL_THROUGH,
  SPECIAL,
  ALTERNATIVE_PROVISION,
  POST_16;

  private static final Set<Phase> IN_ALL_THROUGH = Set.of(PRIMARY, SECONDARY, ALL_THROUGH);

  /** As a report says it. */
  public String words() {
    return switch (this) {
      case EARLY_YEARS -> "Early years";
      case PRIMARY -> "Primary";
      case SECONDARY -> "Secondary";
      case ALL_THROUGH -> "All-through";
      case SPECIAL -> "Special";
      case ALTERNATIVE_PROVISION -> "Alternative provision";
      case POST_16 -> "Post-16";
    };
  }

  /** Null when it is not known, or in words of an earlier time. */
  static Phase of(String told) {
    return Arrays.stream(values())
        .filter(phase -> phase.name().equalsIgnoreCase(told))
        .findFirst()
        .orElse(null);
  }

  /** Whether experience of this phase counts in a school of that one. */
  public boolean servesIn(Phase school) {
    return this == school
        || (this == ALL_THROUGH && IN_ALL_THROUGH.contains(school))
        || (school == ALL_THROUGH && IN_ALL_THROUGH.contains(this));
  }
}
