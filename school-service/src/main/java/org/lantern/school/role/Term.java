package org.lantern.school.role;

import java.time.LocalDate;
import org.lantern.kit.problem.Refusal;

/**
 * From when until when, and in what capacity, somebody holds a role.
 *
 * @param until the last day, null while it lasts
 */
public record Term(LocalDate from, LocalDate until, Capacity capacity) {
  public Term {
    capacity = capacity == null ? Capacity.ORDINARY : capacity;
    if (until != null && until.isBefore(from)) {
      throw new Refusal.AgainstTheRules("The last day of a role cannot be before its first.");
    }
  }

  public static Term since(LocalDate day) {
    return new Term(day, null, Capacity.ORDINARY);
  }
}
