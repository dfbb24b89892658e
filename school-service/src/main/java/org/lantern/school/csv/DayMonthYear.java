package org.lantern.school.csv;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as the registers of schools write them: 31-12-2025. */
public final class DayMonthYear {
  private static final int LENGTH = 10;

  private DayMonthYear() {}

  /** The day, or null when it is none. */
  public static LocalDate parse(String text) {
    if (text.length() != LENGTH || text.charAt(2) != '-' || text.charAt(5) != '-') {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(text, 6, LENGTH, 10),
          Integer.parseInt(text, 3, 5, 10),
          Integer.parseInt(text, 0, 2, 10));
    } catch (NumberFormatException | DateTimeException e) {
      return null;
    }
  }
}
