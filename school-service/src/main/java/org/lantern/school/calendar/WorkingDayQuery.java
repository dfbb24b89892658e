package org.lantern.school.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.lantern.kit.problem.Refusal;

/** How many working days after which day somebody asks for. */
record WorkingDayQuery(LocalDate from, int count) {
  private static final int FARTHEST = 250;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  /**
   * @param from as 2026-09-01; today when left out
   * @param count from -250 to 250; 1 when left out
   */
  static WorkingDayQuery of(String from, String count, LocalDate today) {
    return new WorkingDayQuery(
        from == null || from.isBlank() ? today : day(from.strip()),
        count == null || count.isBlank() ? 1 : number(count.strip()));
  }

  private static LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Told below, as a day of another time is.
    }
    throw new Refusal.Unreadable("Write the day to count from as in 2026-09-01.");
  }

  private static int number(String text) {
    try {
      int number = Integer.parseInt(text);
      if (Math.abs((long) number) <= FARTHEST) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, as a number too large is.
    }
    throw new Refusal.Unreadable("Count at most 250 working days, ahead or back (-250 to 250).");
  }
}
