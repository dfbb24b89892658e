package org.lantern.kit.csv;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as networks write them: 31-12-2025 or 2025-12-31. */
public final class Day {
  private static final int LENGTH = 10;
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2199;

  private Day() {}

  /** The day, or null when it is none that anybody could mean. */
  public static LocalDate parse(String text) {
    LocalDate day = DayMonthYear.parse(text);
    if (day == null && text.length() == LENGTH) {
      day = iso(text);
    }
    return day == null || day.getYear() < EARLIEST || day.getYear() > LATEST ? null : day;
  }

  private static LocalDate iso(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
