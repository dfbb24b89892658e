package org.lantern.review.credit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** Who booked lines of the ledger, and what somebody's seats gave. */
@Singleton
class CreditPeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of("update credit_entry set booked_by = :into where booked_by = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of("update credit_entry set reason = '' where booked_by = :person");
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "creditsGiven",
        """
        select c.id, c.review_id as "reviewId", c.school_id as "schoolId", c.days
        from credit_entry c join seat s on s.id = c.seat_id
        where s.person_id = :person or s.person_id in (
          select person_id from person_merge_copy where into_id = :person)
        order by c.id
        """,
        "creditsBooked",
        """
        select id, school_id as "schoolId", season_id as "seasonId", days, reason,
          booked_at as "bookedAt"
        from credit_entry where booked_by = :person order by booked_at, id
        """);
  }
}
