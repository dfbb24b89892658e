package org.lantern.school.calendar;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Calendars. */
@Singleton
class CalendarRepository implements PanacheRepositoryBase<Calendar, UUID> {
  private static final String WITH_ENTRIES = "from Calendar c left join fetch c.entries ";

  PanacheQuery<Calendar> matching(CalendarSearch search) {
    List<String> conditions = new ArrayList<>(List.of("true"));
    Map<String, Object> parameters = new HashMap<>();
    if (search.level() != null) {
      conditions.add("level = :level");
      parameters.put("level", search.level());
    }
    if (search.owner() != null) {
      conditions.add("(authorityCode = :owner or trustCode = :owner)");
      parameters.put("owner", search.owner());
    }
    if (search.school() != null) {
      conditions.add("schoolId = :school");
      parameters.put("school", search.school());
    }
    return find(String.join(" and ", conditions) + " order by level, id", parameters);
  }

  /** The network's and those of the school, its authority and its trust, with their entries. */
  List<Calendar> of(UUID schoolId) {
    return list(
        WITH_ENTRIES
            + """
            where c.level = ?1 or c.schoolId = ?2
              or c.authorityCode = (select s.authorityCode from School s where s.id = ?2)
              or c.trustCode = (select s.trustCode from School s where s.id = ?2)
            """,
        CalendarLevel.NETWORK,
        schoolId);
  }

  List<Calendar> ofTheNetwork() {
    return list(WITH_ENTRIES + "where c.level = ?1", CalendarLevel.NETWORK);
  }
}
