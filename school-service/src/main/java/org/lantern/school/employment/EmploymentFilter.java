package org.lantern.school.employment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which employments a list is about; what is not given does not narrow it.
 *
 * @param on a day on which they must last
 */
public record EmploymentFilter(UUID personId, UUID schoolId, LocalDate on) {

  /** The same, of one person only. */
  EmploymentFilter of(UUID person) {
    return new EmploymentFilter(person, schoolId, on);
  }
}
