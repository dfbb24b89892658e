package org.lantern.review.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Days that a school would like, or cannot have, visitors; both ends included.
 *
 * @param why such as exams; may be left out
 */
public record DayRange(
    @NotNull LocalDate firstDay,
    @NotNull LocalDate lastDay,
    @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String why) {

  public DayRange {
    why = why == null ? "" : why;
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  boolean overlaps(DayRange other) {
    return !firstDay.isAfter(other.lastDay) && !other.firstDay.isAfter(lastDay);
  }

  /** Whether both have days in one month. */
  boolean sharesMonth(DayRange other) {
    return wholeMonths().overlaps(other);
  }

  private DayRange wholeMonths() {
    return new DayRange(
        firstDay.withDayOfMonth(1), lastDay.withDayOfMonth(lastDay.lengthOfMonth()), why);
  }
}
