package org.lantern.review.calendarcopy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Copies of calendars. */
@Singleton
class CalendarCopyRepository implements PanacheRepositoryBase<CalendarCopy, UUID> {
  void put(CalendarCopy copy) {
    getEntityManager().merge(copy);
  }

  /** The network's and those of the school, its authority and its trust, with their entries. */
  List<CalendarCopy> of(UUID schoolId) {
    return list(
        """
        from CalendarCopy c left join fetch c.entries
        where c.schoolId = ?1
          or c.authorityCode = (select s.authorityCode from SchoolCopy s where s.id = ?1)
          or c.trustCode = (select s.trustCode from SchoolCopy s where s.id = ?1)
          or (c.schoolId is null and c.authorityCode is null and c.trustCode is null)
        """,
        schoolId);
  }

  /** The network's own. */
  List<CalendarCopy> ofNetwork() {
    return list(
        "from CalendarCopy c left join fetch c.entries"
            + " where c.schoolId is null and c.authorityCode is null and c.trustCode is null");
  }
}
