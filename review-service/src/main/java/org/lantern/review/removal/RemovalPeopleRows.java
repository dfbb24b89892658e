package org.lantern.review.removal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** Removals as they concern who made them. */
@Singleton
class RemovalPeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        "update removal set removed_by = :into where removed_by = :person",
        "update removal_search set looked_by = :into where looked_by = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of("update removal set reason = '' where removed_by = :person");
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "removals",
        """
        select id, review_id as "reviewId", reason, removed_at as "removedAt"
        from removal where removed_by = :person order by removed_at, id
        """,
        "removalSearches",
        """
        select id, review_id as "reviewId", looked_at as "lookedAt"
        from removal_search where looked_by = :person order by looked_at, id
        """);
  }
}
