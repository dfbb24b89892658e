package org.lantern.review.schoolcopy;

import java.time.LocalDate;

/**
 * Where somebody works on a day.
 *
 * @param until last day there, null when no end is known
 */
public record Employer(SchoolCopy school, LocalDate until) {
  /** Whether they still work there on a later day. */
  public boolean lastsUntil(LocalDate day) {
    return until == null || !until.isBefore(day);
  }
}
