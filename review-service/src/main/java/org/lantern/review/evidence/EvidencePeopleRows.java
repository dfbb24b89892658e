package org.lantern.review.evidence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/**
 * Notes as they concern one person. They are kept while the report is not final: findings rest on
 * them.
 */
@Singleton
class EvidencePeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of("update evidence_note set author_id = :into where author_id = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of(
        """
        update evidence_note set text = '', dismissed = '{}' where author_id = :person
          and review_id in (select review_id from report where content is not null
            union select id from review where state in ('CANCELLED', 'ABANDONED'))
        """);
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "evidenceNotes",
        """
        select id, review_id as "reviewId", kind, component, seen_on as "seenOn", text,
          written_at as "writtenAt", arrived_at as "arrivedAt"
        from evidence_note where author_id = :person order by written_at, id
        """);
  }
}
