package org.lantern.review.planning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** Points of plans as they concern one person. */
@Singleton
class PlanPeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        "update plan_point set written_by = :into where written_by = :person",
        "update plan_point set agreed_by = :into where agreed_by = :person");
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "planPoints",
        """
        select id, review_id as "reviewId", kind, state, held_on as "heldOn",
          case when written_by = :person then words end as text
        from plan_point where written_by = :person or agreed_by = :person order by id
        """);
  }
}
