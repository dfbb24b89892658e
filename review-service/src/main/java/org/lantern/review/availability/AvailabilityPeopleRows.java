package org.lantern.review.availability;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** What somebody said of their free days, as it concerns one person. */
@Singleton
class AvailabilityPeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        "update availability set person_id = :into where person_id = :person",
        "update availability set said_by = :into where said_by = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of("delete from availability where person_id = :person");
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "availabilities",
        """
        select id, first_day as "firstDay", last_day as "lastDay", value, said_at as "saidAt"
        from availability where person_id = :person order by said_at, id
        """);
  }
}
