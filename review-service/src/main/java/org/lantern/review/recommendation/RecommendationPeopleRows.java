package org.lantern.review.recommendation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** Who looks after which recommendation, as it concerns one person. */
@Singleton
class RecommendationPeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of("update recommendation set owner_id = :into where owner_id = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of("update recommendation set owner_id = null where owner_id = :person");
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "recommendations",
        """
        select id, review_id as "reviewId", state, due_on as "dueOn" from recommendation
        where owner_id = :person order by id
        """);
  }
}
