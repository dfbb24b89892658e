package org.lantern.review.report;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** Who writes and who assures reports, as it concerns one person. */
@Singleton
class ReportPeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        // Nobody assures what they wrote, under whatever id.
        """
        update report set assurer_id = null where content is null
          and ((author_id = :person and assurer_id = :into)
            or (author_id = :into and assurer_id = :person))
        """,
        """
        update report set author_id = :into
        where author_id = :person and assurer_id is distinct from :into
        """,
        "update report set assurer_id = :into where assurer_id = :person and author_id <> :into");
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "reports",
        """
        select id, review_id as "reviewId", state, number,
          case when author_id = :person then 'AUTHOR' else 'ASSURER' end as part
        from report where author_id = :person or assurer_id = :person order by id
        """);
  }
}
