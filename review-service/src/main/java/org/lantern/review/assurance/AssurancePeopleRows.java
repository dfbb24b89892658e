package org.lantern.review.assurance;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** What employers and the network vouch for, as it concerns one person. */
@Singleton
class AssurancePeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        "update assurance set person_id = :into where person_id = :person",
        "update assurance set given_by = :into where given_by = :person",
        "update assurance set revoked_by = :into where revoked_by = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of("delete from assurance where person_id = :person");
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "assurances",
        """
        select id, school_id as "schoolId", checked_on as "checkedOn", valid_from as "validFrom",
          valid_until as "validUntil", revoked_at as "revokedAt"
        from assurance where person_id = :person order by valid_from, id
        """);
  }
}
