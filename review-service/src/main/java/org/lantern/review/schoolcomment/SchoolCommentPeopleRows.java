package org.lantern.review.schoolcomment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/**
 * The school's comments with their answers, as they concern one person; kept while the report is
 * not final.
 */
@Singleton
class SchoolCommentPeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        "update report_comment set commented_by = :into where commented_by = :person",
        "update report_comment set answered_by = :into where answered_by = :person",
        "update report_comment set decided_by = :into where decided_by = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of(
        """
        update report_comment set text = '' where commented_by = :person
          and report_id in (select id from report where content is not null)
        """,
        """
        update report_comment set answer = '', evidence = '' where answered_by = :person
          and report_id in (select id from report where content is not null)
        """,
        """
        update report_comment set passage = null where commented_by = :person
          and report_id in (select id from report where content is not null)
        """,
        """
        update report_comment set decision = '' where decided_by = :person
          and report_id in (select id from report where content is not null)
        """);
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "comments",
        """
        select id, report_id as "reportId", section, nature, passage as note, text
        from report_comment
        where commented_by = :person order by id
        """,
        "answers",
        """
        select id, report_id as "reportId", accepted, answer, evidence as note
        from report_comment
        where answered_by = :person order by id
        """,
        "decisionsOnComments",
        """
        select id, report_id as "reportId", decided, decision as text from report_comment
        where decided_by = :person order by id
        """);
  }
}
