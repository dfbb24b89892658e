package org.lantern.review.telephone;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** Records of calls as they concern one person: whose words they are, and who wrote them down. */
@Singleton
class TelephonePeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        "update telephone_record set said_by = :into where said_by = :person",
        "update telephone_record set recorded_by = :into where recorded_by = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of(
        """
        update telephone_record set
          denial = case when denial is null then null else '' end,
          outcome = case when outcome is null then null else '' end
        where said_by = :person
        """);
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "saidByTelephone",
        """
        select id, thing, thing_id as "thingId", step, said_on as "saidOn",
          recorded_by as "recordedBy", recorded_at as "recordedAt", state,
          denial as reason, outcome as answer
        from telephone_record where said_by = :person order by recorded_at, id
        """,
        "recordedCalls",
        """
        select id, thing, thing_id as "thingId", step, said_on as "saidOn",
          recorded_at as "recordedAt", state
        from telephone_record where recorded_by = :person order by recorded_at, id
        """);
  }
}
