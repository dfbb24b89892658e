package org.lantern.review.section;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/**
 * Texts of sections and the team's comments on them, as they concern one person; kept while the
 * report is not final.
 */
@Singleton
class SectionPeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        "update report_section_text set written_by = :into where written_by = :person",
        "update draft_comment set written_by = :into where written_by = :person",
        "update draft_comment set resolved_by = :into where resolved_by = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of(
        """
        update draft_comment set text = '', passage = null where written_by = :person
          and report_id in (select id from report where content is not null)
        """,
        """
        delete from report_section_text where written_by = :person and section_id in (
          select s.id from report_section s join report r on r.id = s.report_id
          where r.content is not null)
        """);
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "sectionTexts",
        """
        select s.report_id as "reportId", s.code, t.version, t.text, t.written_at as "writtenAt"
        from report_section_text t join report_section s on s.id = t.section_id
        where t.written_by = :person order by t.written_at, s.position
        """,
        "draftComments",
        """
        select id, report_id as "reportId", section, passage as note, text, written_at as "writtenAt"
        from draft_comment where written_by = :person order by id
        """);
  }
}
