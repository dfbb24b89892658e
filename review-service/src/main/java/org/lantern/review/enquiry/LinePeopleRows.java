package org.lantern.review.enquiry;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** Lines of enquiry as they concern one person. */
@Singleton
class LinePeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        "update line_of_enquiry set taken_by = :into where taken_by = :person",
        "update line_of_enquiry set written_by = :into where written_by = :person",
        "update line_of_enquiry set answered_by = :into where answered_by = :person");
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "linesOfEnquiry",
        """
        select id, review_id as "reviewId", component, state,
          case when written_by = :person then question || ' ' || evidence end as text,
          case when answered_by = :person then answer end as answer
        from line_of_enquiry
        where written_by = :person or taken_by = :person or answered_by = :person order by id
        """);
  }
}
