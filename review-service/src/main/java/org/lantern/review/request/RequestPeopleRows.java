package org.lantern.review.request;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** Requests and who is asked about them, as they concern one person. */
@Singleton
class RequestPeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        "update request set made_by = :into where made_by = :person",
        """
        delete from request_contact goes where goes.person_id = :person
          and exists (select 1 from request_contact stays where stays.person_id = :into
            and stays.request_id = goes.request_id)
        """,
        "update request_contact set person_id = :into where person_id = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of(
        "update request set wishes = '', context = '' where made_by = :person",
        """
        update request_days set why = ''
        where request_id in (select id from request where made_by = :person)
        """,
        "delete from request_contact where person_id = :person");
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "requests",
        """
        select id, school_id as "schoolId", area, programme_id as "programmeId", state, wishes,
          context
        from request where made_by = :person order by id
        """,
        "requestedDays",
        """
        select d.request_id as "requestId", d.wanted, d.first_day as "firstDay",
          d.last_day as "lastDay", d.why
        from request_days d join request r on r.id = d.request_id
        where r.made_by = :person order by d.request_id, d.first_day
        """,
        "contactFor",
        """
        select request_id as "requestId" from request_contact
        where person_id = :person order by request_id
        """);
  }
}
