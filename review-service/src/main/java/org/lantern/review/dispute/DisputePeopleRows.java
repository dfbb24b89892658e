package org.lantern.review.dispute;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** Disputes as they concern one person; their words are kept while the report is not final. */
@Singleton
class DisputePeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        "update report_hold set opened_by = :into where opened_by = :person",
        "update report_hold set lifted_by = :into where lifted_by = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of(
        """
        update report_hold set reason = '' where opened_by = :person
          and report_id in (select id from report where content is not null)
        """,
        """
        update report_hold set outcome = '' where lifted_by = :person
          and report_id in (select id from report where content is not null)
        """);
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "disputes",
        """
        select report_id as "reportId", opened_at as "openedAt", lifted_at as "liftedAt",
          case when opened_by = :person then reason end as reason,
          case when lifted_by = :person then outcome end as text
        from report_hold where opened_by = :person or lifted_by = :person order by opened_at
        """);
  }
}
