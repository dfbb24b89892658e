package org.lantern.school.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.lantern.kit.time.WorkingDays;

/**
 * A working day of a school, and why it is one.
 *
 * @param day so many working days after {@code from}, before it where the count is negative
 * @param visitDay whether visitors can come, which they cannot on an inset day
 * @param level whose calendar spoke for the day; null when none did
 * @param calendarId the calendar that spoke; null when none did
 */
public record WorkingDayResponse(
    LocalDate from,
    int count,
    LocalDate day,
    boolean visitDay,
    WorkingDays.DayReason reason,
    CalendarLevel level,
    UUID calendarId) {
  static WorkingDayResponse of(
      WorkingDayQuery query, LocalDate day, WorkingDays.Verdict verdict, UUID calendarId) {
    String spoke = verdict.calendar();
    return new WorkingDayResponse(
        query.from(),
        query.count(),
        day,
        verdict.isVisitDay(),
        verdict.reason(),
        spoke == null ? null : CalendarLevel.valueOf(spoke),
        calendarId);
  }
}
