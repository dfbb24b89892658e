package org.lantern.review.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Days a request asks for, or rules out. */
@Embeddable
record RequestedDays(
    @Column(name = "wanted") boolean wanted,
    @Column(name = "first_day") LocalDate firstDay,
    @Column(name = "last_day") LocalDate lastDay,
    @Column(name = "why") String why) {

  static RequestedDays of(boolean wanted, DayRange range) {
    return new RequestedDays(wanted, range.firstDay(), range.lastDay(), range.why());
  }

  DayRange range() {
    return new DayRange(firstDay, lastDay, why);
  }
}
