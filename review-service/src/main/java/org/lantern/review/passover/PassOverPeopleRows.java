package org.lantern.review.passover;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** Why rules were passed over, as it concerns one person. */
@Singleton
class PassOverPeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of("update seat_passed_over set passed_by = :into where passed_by = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of(
        """
        update seat_passed_over set reason = '' where passed_by = :person
          or seat_id in (select id from seat where person_id = :person)
        """);
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "passedOver",
        """
        select seat_id as "seatId", rule, reason, passed_at as "passedAt"
        from seat_passed_over where passed_by = :person order by passed_at, rule
        """);
  }
}
