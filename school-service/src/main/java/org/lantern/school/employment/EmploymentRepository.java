package org.lantern.school.employment;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Employments, past and present. */
@Singleton
class EmploymentRepository implements PanacheRepositoryBase<Employment, UUID> {
  List<Employment> of(UUID personId) {
    return list("personId = ?1 order by from, id", personId);
  }

  /** Those of a person that last beyond a day. */
  List<Employment> lastingBeyond(UUID personId, LocalDate day) {
    return list("personId = ?1 and (until is null or until > ?2) order by from, id", personId, day);
  }

  /** Those at a school that last beyond a day. */
  List<Employment> atSchoolBeyond(UUID schoolId, LocalDate day) {
    return list(
        "schoolId = ?1 and (until is null or until > ?2) order by personId, id", schoolId, day);
  }

  PanacheQuery<Employment> matching(EmploymentFilter filter) {
    return find(
        "(?1 is null or personId = ?1) and (?2 is null or schoolId = ?2)"
            + " and (cast(?3 as LocalDate) is null"
            + "   or from <= ?3 and (until is null or until >= ?3))"
            + " order by from desc, id",
        filter.personId(),
        filter.schoolId(),
        filter.on());
  }
}
