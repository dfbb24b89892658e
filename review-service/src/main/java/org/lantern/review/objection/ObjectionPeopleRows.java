package org.lantern.review.objection;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** Objections as they concern one person; whoever was objected to reads nothing of it. */
@Singleton
class ObjectionPeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        "update objection set raised_by = :into where raised_by = :person",
        "update objection set decided_by = :into where decided_by = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of(
        """
        update objection set reason = '' where raised_by = :person
          or seat_id in (select id from seat where person_id = :person)
        """,
        """
        update objection set decision = '' where decision is not null and (decided_by = :person
          or seat_id in (select id from seat where person_id = :person))
        """);
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "objections",
        """
        select id, seat_id as "seatId", state, reason, raised_at as "raisedAt"
        from objection where raised_by = :person order by raised_at, id
        """,
        "decisionsOnObjections",
        """
        select id, seat_id as "seatId", state, decision as text, decided_at as "decidedAt"
        from objection where decided_by = :person order by decided_at, id
        """);
  }
}
