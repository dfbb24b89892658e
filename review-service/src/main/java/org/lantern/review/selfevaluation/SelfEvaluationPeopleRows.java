package org.lantern.review.selfevaluation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** Who writes a school's self-evaluation, and what they wrote, as it concerns one person. */
@Singleton
class SelfEvaluationPeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        "update self_evaluation_section set given_to = :into where given_to = :person",
        "update self_evaluation_section_text set written_by = :into where written_by = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of(
        "update self_evaluation_section set given_to = null where given_to = :person",
        """
        delete from self_evaluation_section_text where written_by = :person
          and section_id in (select s.id from self_evaluation_section s
            join report r on r.review_id = s.review_id where r.content is not null)
        """);
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "selfEvaluationSections",
        """
        select review_id as "reviewId", code, ready from self_evaluation_section
        where given_to = :person order by review_id, position
        """,
        "selfEvaluationTexts",
        """
        select s.review_id as "reviewId", s.code, t.version, t.text, t.written_at as "writtenAt"
        from self_evaluation_section_text t join self_evaluation_section s on s.id = t.section_id
        where t.written_by = :person order by t.written_at, s.position
        """);
  }
}
