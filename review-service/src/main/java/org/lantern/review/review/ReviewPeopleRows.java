package org.lantern.review.review;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** Holds on reviews, as they concern one person. */
@Singleton
class ReviewPeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        "update review_hold set opened_by = :into where opened_by = :person",
        "update review_hold set lifted_by = :into where lifted_by = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of("update review_hold set reason = '' where opened_by = :person");
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "holds",
        """
        select review_id as "reviewId", kind, reason, opened_at as "openedAt"
        from review_hold where opened_by = :person order by id
        """);
  }
}
