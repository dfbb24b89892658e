package org.lantern.review.calendarcopy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.inbox.Received;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.WorkingDays;

/** Keeps the calendars as they are told, and counts the days of a school by them. */
@ApplicationScoped
public class CalendarCopyService {
  private final CalendarCopyRepository calendars;
  private final List<CalendarsChanged> listeners;

  CalendarCopyService(CalendarCopyRepository calendars, @All List<CalendarsChanged> listeners) {
    this.calendars = calendars;
    this.listeners = listeners;
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

  /** Tells those who count by it, once. */
  public void told(CalendarChanged data) {
    listeners.forEach(
        each -> each.calendarsChanged(data.schoolId(), data.authorityCode(), data.trustCode()));
  }

  /**
   * By the school's own calendar, its authority's, its trust's and the network's, in this order.
   *
   * @param schoolId null for the network's alone
   */
  public WorkingDays workingDaysOf(UUID schoolId) {
    return workingDays(calendars.of(schoolId));
  }

  /** By the network's calendar, for who works at no school. */
  public WorkingDays workingDaysOfNetwork() {
    return workingDays(calendars.ofNetwork());
  }

  private static WorkingDays workingDays(List<CalendarCopy> known) {
    return new WorkingDays(
        known.stream()
            .sorted(Comparator.comparing(CalendarCopy::owner))
            .map(CalendarCopy::toKit)
            .toList());
  }

  /**
   * The day by which something is due that nothing of the network may wait for: where calendars
   * leave no working day for more than a year, somebody made a mistake in them, and it is counted
   * from Monday to Friday.
   *
   * @param schoolId as for {@link #workingDaysOf}
   */
  public LocalDate workingDaysAfter(LocalDate day, int count, UUID schoolId) {
    try {
      return workingDaysOf(schoolId).plus(day, count);
    } catch (Refusal.AgainstTheRules noWorkingDay) {
      return new WorkingDays(List.of()).plus(day, count);
    }
  }
}
