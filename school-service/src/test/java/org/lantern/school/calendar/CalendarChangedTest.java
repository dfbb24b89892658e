package org.lantern.school.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.PublishedEvents;
import org.lantern.kit.time.WorkingCalendar;

class CalendarChangedTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-000000000002");

  /** One owner only is ever told; here each has a value, so that readers can be held against it. */
  @Test
  void a_changed_calendar_publishes_what_was_promised() {
    PublishedEvents.assertKept(
        new CalendarChanged(
            ID,
            CalendarLevel.SCHOOL,
            "330",
            "5143",
            OTHER,
            List.of(
                new CalendarEntry(
                    WorkingCalendar.EntryKind.TERM,
                    LocalDate.of(2026, 9, 1),
                    LocalDate.of(2026, 12, 18)))));
  }
}
