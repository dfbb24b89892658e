package org.lantern.school.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All the entries a calendar is to have from now on. */
public record ReplaceEntriesRequest(
    @NotNull @Size(max = MOST, message = TOO_MANY) List<@Valid @NotNull CalendarEntry> entries) {
  static final int MOST = 200;
  static final String TOO_MANY = "can be 200 at most; leave out years that are over";
}
