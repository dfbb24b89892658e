package org.lantern.school.safeguarding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Contacts of schools and authorities. */
@Singleton
class SafeguardingContactRepository implements PanacheRepositoryBase<SafeguardingContact, UUID> {
  /** Those of the school and of its authority, by name. */
  List<SafeguardingContact> around(UUID schoolId) {
    return list(
        """
        schoolId = ?1
        or authorityCode = (select s.authorityCode from School s where s.id = ?1)
        order by name, id
        """,
        schoolId);
  }

  /** How many a school or an authority has; the other of the two is null. */
  long countOf(UUID schoolId, String authorityCode) {
    return schoolId == null ? count("authorityCode", authorityCode) : count("schoolId", schoolId);
  }
}
