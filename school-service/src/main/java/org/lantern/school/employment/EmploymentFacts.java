package org.lantern.school.employment;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;

/** What other features ask about where people work. */
@Singleton
public class EmploymentFacts {
  private final EmploymentRepository employments;

  EmploymentFacts(EmploymentRepository employments) {
    this.employments = employments;
  }

  /** Whether somebody works at a school on a day. */
  public boolean worksAt(UUID personId, UUID schoolId, LocalDate day) {
    return employments.count(
            "personId = ?1 and schoolId = ?2 and from <= ?3 and (until is null or until >= ?3)",
            personId,
            schoolId,
            day)
        > 0;
  }
}
