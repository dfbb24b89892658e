package org.lantern.school.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Locale;
import org.lantern.kit.time.WorkingCalendar;

/** Days of one kind, both included. */
@Embeddable
public record CalendarEntry(
    @NotNull @Enumerated(EnumType.STRING) WorkingCalendar.EntryKind kind,
    @NotNull @Column(name = "valid_from") LocalDate from,
    @NotNull @Column(name = "valid_until") LocalDate until) {

  boolean overlaps(CalendarEntry other) {
    return kind == other.kind && !from.isAfter(other.until) && !until.isBefore(other.from);
  }

  WorkingCalendar.Entry toKit() {
    return new WorkingCalendar.Entry(kind, from, until);
  }

  /** As it is called in a sentence. */
  String inWords() {
    return "%s %s to %s".formatted(kind.name().toLowerCase(Locale.ROOT), from, until);
  }
}
