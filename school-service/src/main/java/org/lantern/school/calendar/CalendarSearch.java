package org.lantern.school.calendar;

import java.util.Arrays;
import java.util.UUID;
import org.lantern.kit.problem.Refusal;

/**
 * Which calendars somebody looks for; null finds all.
 *
 * @param owner the code of an authority or a trust
 * @param school the id of a school
 */
record CalendarSearch(CalendarLevel level, String owner, UUID school) {
  private static final int LONGEST = 40;

  /**
   * @param owner the code of an authority or a trust, or the id of a school
   */
  static CalendarSearch of(String level, String owner) {
    if (owner == null || owner.isBlank()) {
      return new CalendarSearch(level(level), null, null);
    }
    if (owner.length() > LONGEST || owner.indexOf('\0') >= 0) {
      throw new Refusal.Unreadable(
          "The owner is the code of an authority or a trust, or the id of a school.");
    }
    try {
      return new CalendarSearch(level(level), null, UUID.fromString(owner.strip()));
    } catch (IllegalArgumentException e) {
      return new CalendarSearch(level(level), owner.strip(), null);
    }
  }

  private static CalendarLevel level(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return Arrays.stream(CalendarLevel.values())
        .filter(level -> level.name().equalsIgnoreCase(text.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal.Unreadable(
                    "The level is one of SCHOOL, AUTHORITY, TRUST and NETWORK."));
  }
}
