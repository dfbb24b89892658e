package org.lantern.review.schoolresponse;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** The school's responses as they concern one person. */
@Singleton
class SchoolResponsePeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of("update school_response set written_by = :into where written_by = :person");
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "schoolResponses",
        """
        select report_id as "reportId", text, written_at as "writtenAt" from school_response
        where written_by = :person order by written_at
        """);
  }
}
