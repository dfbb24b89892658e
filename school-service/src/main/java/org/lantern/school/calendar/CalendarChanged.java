package org.lantern.school.calendar;

import java.util.List;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/** A calendar as a whole, after it was made or its entries were replaced. */
record CalendarChanged(
    UUID calendarId,
    CalendarLevel level,
    String authorityCode,
    String trustCode,
    UUID schoolId,
    List<CalendarEntry> entries)
    implements DomainEvent {
  static final String TYPE = "school.calendar-changed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregateId() {
    return calendarId;
  }
}
