package org.lantern.school.calendar;

import java.util.List;
import java.util.UUID;

/** A calendar as everybody of the network may read it, its entries in the order of their days. */
public record CalendarResponse(
    UUID id,
    CalendarLevel level,
    String authorityCode,
    String trustCode,
    UUID schoolId,
    List<CalendarEntry> entries) {}
