package org.lantern.school.register;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as the register writes them: 31-12-2025. */
final class RegisterDay {
  private static final int LENGTH = 10;

  private RegisterDay() {}

  /** The day, or null when it is none. */
  static LocalDate parse(String text) {
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
