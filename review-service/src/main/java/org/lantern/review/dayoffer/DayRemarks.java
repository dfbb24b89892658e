package org.lantern.review.dayoffer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.lantern.kit.time.WorkingDays;

/**
 * What whoever offers or confirms days should know of them: a calendar may be wrong, and a school
 * may ask for visitors on an inset day, so days are remarked on and never refused for it.
 */
final class DayRemarks {
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

  private DayRemarks() {}

  /** A sentence for each day on which no pupils are there, in the order of the days. */
  static List<String> on(List<LocalDate> days, WorkingDays calendar) {
    return days.stream()
        .filter(day -> !calendar.isVisitDay(day))
        .map(day -> sentence(day, calendar.of(day)))
        .toList();
  }

  private static String sentence(LocalDate day, WorkingDays.Verdict said) {
    String what =
        switch (said.reason()) {
          case WEEKEND -> "is at a weekend.";
          case HOLIDAY -> "is a holiday in %s.".formatted(said.calendar());
          case BETWEEN_TERMS -> "is between two terms of %s.".formatted(said.calendar());
          case INSET ->
              "is an inset day in %s: staff are there, pupils are not.".formatted(said.calendar());
          case TERM, NOBODY_SPEAKS -> "can be visited.";
        };
    return DAY.format(day) + " " + what;
  }
}
