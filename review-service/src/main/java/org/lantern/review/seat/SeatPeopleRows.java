package org.lantern.review.seat;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/**
 * Seats as they concern one person. The seats of earlier ids stay where one person cannot have
 * both.
 */
@Singleton
class SeatPeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        // Two accepted seats that one person cannot have: the one stays under the earlier id.
        """
        update seat one set person_id = :into where person_id = :person
          and not (one.state in ('PROPOSED', 'INVITED', 'ACCEPTED', 'AT_RISK') and exists (
            select 1 from seat other where other.person_id = :into
              and other.state in ('PROPOSED', 'INVITED', 'ACCEPTED', 'AT_RISK')
              and (other.review_id = one.review_id or exists (
                select 1 from seat_day d join seat_day e on e.day = d.day
                where d.seat_id = one.id and e.seat_id = other.id))))
        """,
        """
        update seat_day d set person_id = :into from seat s
        where s.id = d.seat_id and s.person_id = :into and d.person_id = :person
        """);
  }

  @Override
  public List<String> erasing() {
    return List.of(
        """
        update history set reason = null where reason is not null and thing = 'seat'
          and thing_id in (select id from seat where person_id = :person)
        """);
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "seats",
        """
        select id, review_id as "reviewId", part, coalesce(stood, state) as state,
          answer_by as "answerBy"
        from seat where asked and (person_id = :person or person_id in (
          select person_id from person_merge_copy where into_id = :person))
        order by id
        """);
  }
}
