package org.lantern.review.calendarcopy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.lantern.kit.time.WorkingCalendar;

/** Days of one kind, both included. */
@Embeddable
record CalendarCopyEntry(
    @Enumerated(EnumType.STRING) WorkingCalendar.EntryKind kind,
    @Column(name = "valid_from") LocalDate from,
    @Column(name = "valid_until") LocalDate until) {

  WorkingCalendar.Entry toKit() {
    return new WorkingCalendar.Entry(kind, from, until);
  }
}
