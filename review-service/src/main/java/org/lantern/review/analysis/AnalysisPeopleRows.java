package org.lantern.review.analysis;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** What the team wrote in its analyses, as it concerns one person. */
@Singleton
class AnalysisPeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        "update analysis_section_text set written_by = :into where written_by = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of(
        """
        delete from analysis_section_text where written_by = :person
          and section_id in (select s.id from analysis_section s
            join report r on r.review_id = s.review_id where r.content is not null)
        """);
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "analysisTexts",
        """
        select s.review_id as "reviewId", s.code, t.version, t.text, t.written_at as "writtenAt"
        from analysis_section_text t join analysis_section s on s.id = t.section_id
        where t.written_by = :person order by t.written_at, s.position
        """);
  }
}
