package org.lantern.school.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.WorkingDays;

/** Counts due days of many schools by calendars that were read once. */
public final class DueDays {
  private final Map<UUID, WorkingDays> bySchool;

  DueDays(Map<UUID, WorkingDays> bySchool) {
    this.bySchool = bySchool;
  }

  /** As {@link CalendarService#workingDaysAfter}, for a school that was asked for. */
  public LocalDate after(LocalDate day, int count, UUID schoolId) {
    return after(day, count, bySchool.get(schoolId));
  }

  static LocalDate after(LocalDate day, int count, WorkingDays days) {
    try {
      return days.plus(day, count);
    } catch (Refusal.AgainstTheRules noWorkingDay) {
      return new WorkingDays(List.of()).plus(day, count);
    }
  }
}
