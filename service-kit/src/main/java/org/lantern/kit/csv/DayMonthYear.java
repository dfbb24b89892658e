package org.lantern.kit.csv;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as the registers of schools write them: 31-12-2025. */
public final class DayMonthYear {
  private static final int LENGTH = 10;
  private static final int EARLIEST = 1000;

  private DayMonthYear() {}

  /** The day, or null when it is none of this era as a register has it. */
  public static LocalDate parse(String text) {
    if (text.length() != LENGTH || text.charAt(2) != '-' || text.charAt(5) != '-') {
      return null;
    }
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(text, 6, LENGTH, 10),
              Integer.parseInt(text, 3, 5, 10),
              Integer.parseInt(text, 0, 2, 10));
      return day.getYear() < EARLIEST ? null : day;
    } catch (NumberFormatException | DateTimeException e) {
      return null;
    }
  }
}
