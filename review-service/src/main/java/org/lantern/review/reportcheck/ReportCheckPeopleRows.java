package org.lantern.review.reportcheck;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** Checklists as they concern one person; kept while the report is not final. */
@Singleton
class ReportCheckPeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of("update report_check set checked_by = :into where checked_by = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of(
        """
        update report_check_item set note = '' where report_id in (
          select c.report_id from report_check c join report r on r.id = c.report_id
          where c.checked_by = :person and r.content is not null)
        """);
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "checklists",
        """
        select c.report_id as "reportId", i.code, i.ticked, i.note as text
        from report_check c join report_check_item i on i.report_id = c.report_id
        where c.checked_by = :person order by c.report_id, i.code
        """);
  }
}
