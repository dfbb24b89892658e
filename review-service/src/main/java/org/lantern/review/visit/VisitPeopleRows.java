package org.lantern.review.visit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** The timetable and what was said at the end of each day, as they concern one person. */
@Singleton
class VisitPeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        """
        update activity set visitor_ids = array(select distinct unnest(array_replace(
            visitor_ids, cast(:person as uuid), cast(:into as uuid))))
          where cast(:person as uuid) = any (visitor_ids)
        """,
        "update activity set host_leader_id = :into where host_leader_id = :person",
        "update daily_summary set written_by = :into where written_by = :person",
        "update daily_summary set replied_by = :into where replied_by = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of(
        """
        update daily_summary set text = '' where written_by = :person
          and review_id in (select review_id from report where content is not null
            union select id from review where state in ('CANCELLED', 'ABANDONED'))
        """,
        """
        update daily_summary set reply = '' where replied_by = :person
          and review_id in (select review_id from report where content is not null
            union select id from review where state in ('CANCELLED', 'ABANDONED'))
        """);
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "activities",
        """
        select id, review_id as "reviewId", day, kind,
          case when host_leader_id = :person then 'HOST_LEADER' else 'VISITOR' end as part
        from activity where host_leader_id = :person or cast(:person as uuid) = any (visitor_ids)
        order by day, id
        """,
        "dailySummaries",
        """
        select review_id as "reviewId", day, text from daily_summary
        where written_by = :person order by day, id
        """,
        "repliesToDailySummaries",
        """
        select review_id as "reviewId", day, reply as text from daily_summary
        where replied_by = :person order by day, id
        """);
  }
}
