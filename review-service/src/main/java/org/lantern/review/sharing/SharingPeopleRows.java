package org.lantern.review.sharing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** Who shared reports and who opened them, as it concerns one person. */
@Singleton
class SharingPeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        "update sharing_decision set decided_by = :into where decided_by = :person",
        // Who opened a report under two ids opened it from the first time to the last.
        """
        update report_reader stays set
          first_read_at = least(stays.first_read_at, goes.first_read_at),
          last_read_at = greatest(stays.last_read_at, goes.last_read_at)
        from report_reader goes
        where stays.person_id = :into and goes.person_id = :person
          and stays.report_id = goes.report_id
        """,
        """
        delete from report_reader goes where goes.person_id = :person
          and exists (select 1 from report_reader stays where stays.person_id = :into
            and stays.report_id = goes.report_id)
        """,
        "update report_reader set person_id = :into where person_id = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of("delete from report_reader where person_id = :person");
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "sharingDecisions",
        """
        select review_id as "reviewId", number, choice, decided_at as "decidedAt"
        from sharing_decision where decided_by = :person order by decided_at
        """,
        "reportsOpened",
        """
        select report_id as "reportId", first_read_at as "firstReadAt",
          last_read_at as "lastReadAt"
        from report_reader where person_id = :person order by first_read_at, report_id
        """);
  }
}
