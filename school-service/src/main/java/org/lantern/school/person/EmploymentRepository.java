package org.lantern.school.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Employments, past and present. */
@Singleton
class EmploymentRepository implements PanacheRepositoryBase<Employment, UUID> {
  List<Employment> of(UUID personId) {
    return list("personId = ?1 order by from, id", personId);
  }
}
