package org.lantern.accreditation.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.lantern.kit.personaldata.PersonalData;

/**
 * The tables of this service as they concern one person. Copies follow by their own events, and the
 * teams of old reviews are asked by every id somebody had. What practices say belongs to schools.
 */
@Singleton
class PeopleTables extends PersonalData {
  private static final List<String> MERGING =
      List.of("update decision set decided_by = :into where decided_by = :person");

  private static final Map<String, String> BUNDLED =
      Map.of(
          "decisions",
          """
          select id, practice_id as "practiceId", school_id as "schoolId", state
          from decision where decided_by = :person order by id
          """,
          "teams",
          """
          select review_id as "reviewId" from team_copy
          where person_id = :person or person_id in (
            select person_id from person_merge_copy where into_id = :person)
          order by review_id
          """);

  PeopleTables(DataSource dataSource, ObjectMapper json) {
    super(dataSource, json);
  }

  @Override
  protected List<String> merging() {
    return MERGING;
  }

  @Override
  protected List<String> erasing() {
    return List.of();
  }

  @Override
  protected Map<String, String> bundled() {
    return BUNDLED;
  }
}
