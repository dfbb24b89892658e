package org.lantern.school.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Makes the calendar of the network or of one authority, trust or school.
 *
 * @param authorityCode of an authority's calendar; null for the others
 * @param trustCode of a trust's calendar; null for the others
 * @param schoolId of a school's calendar; null for the others
 * @param entries left out for an empty calendar
 */
public record CreateCalendarRequest(
    @NotNull CalendarLevel level,
    @Size(min = 1, max = 20) @Pattern(regexp = "[^\\p{Cntrl}]*") String authorityCode,
    @Size(min = 1, max = 20) @Pattern(regexp = "[^\\p{Cntrl}]*") String trustCode,
    UUID schoolId,
    @Size(max = ReplaceEntriesRequest.MOST, message = ReplaceEntriesRequest.TOO_MANY)
        List<@Valid @NotNull CalendarEntry> entries) {
  public CreateCalendarRequest {
    entries = entries == null ? List.of() : entries;
  }
}
