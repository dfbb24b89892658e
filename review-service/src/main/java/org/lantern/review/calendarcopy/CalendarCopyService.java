package org.lantern.review.calendarcopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.inbox.Received;
import org.lantern.kit.time.WorkingDays;

/** Keeps the calendars as they are told, and counts the days of a school by them. */
@ApplicationScoped
public class CalendarCopyService {
  private final CalendarCopyRepository calendars;

  CalendarCopyService(CalendarCopyRepository calendars) {
    this.calendars = calendars;
  }

  /** A calendar as a whole, as its event tells it. */
  public record CalendarChanged(
      UUID calendarId,
      String authorityCode,
      String trustCode,
      UUID schoolId,
      List<CalendarCopyEntry> entries) {}

  /** Replaces what was known of a calendar. */
  public void changed(Received<CalendarChanged> event) {
    CalendarChanged data = event.data();
    calendars.put(
        new CalendarCopy(
            data.calendarId(),
            data.authorityCode(),
            data.trustCode(),
            data.schoolId(),
            data.entries()));
  }

  /**
   * By the school's own calendar, its authority's, its trust's and the network's, in this order.
   */
  public WorkingDays workingDaysOf(UUID schoolId) {
    return new WorkingDays(
        calendars.of(schoolId).stream()
            .sorted(Comparator.comparing(CalendarCopy::owner))
            .map(CalendarCopy::toKit)
            .toList());
  }
}
