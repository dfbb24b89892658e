package org.lantern.school.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;

/** Counts working days; a stand-in with Monday to Friday alone, until calendars are there. */
@ApplicationScoped
public class CalendarService {
  /**
   * The working day that is so many after a day.
   *
   * @param count negative for days before
   * @param schoolId whose calendar counts, null for the network's
   */
  public LocalDate workingDaysAfter(LocalDate day, int count, UUID schoolId) {
    int step = Integer.signum(count);
    LocalDate found = day;
    for (int left = Math.abs(count); left > 0; ) {
      found = found.plusDays(step);
      if (found.getDayOfWeek() != DayOfWeek.SATURDAY && found.getDayOfWeek() != DayOfWeek.SUNDAY) {
        left--;
      }
    }
    return found;
  }
}
