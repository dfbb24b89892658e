package org.lantern.review.recommendation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Recommendations. */
@Singleton
class RecommendationRepository implements PanacheRepositoryBase<Recommendation, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("id desc").and("state", "schoolId", "reviewId", "dueOn");

  boolean isAnyNew(UUID reviewId) {
    return count("reviewId = ?1 and state = ?2", reviewId, RecommendationState.NEW) > 0;
  }

  boolean isMade(UUID reviewId) {
    return count("reviewId", reviewId) > 0;
  }

  /** For heads, and for the team of a review of the school that is under way. */
  PanacheQuery<Recommendation> ofSchools(
      Collection<UUID> schools, RecommendationSearch search, PageQuery page) {
    return matching(
        new Conditions().where("schoolId in :schools", Map.of("schools", schools)), search, page);
  }

  void lock(UUID id) {
    findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * For network staff: all but those of the schools they are tied to and of the reviews on whose
   * teams they were, and those of these schools.
   */
  PanacheQuery<Recommendation> exceptTied(
      Collection<UUID> tied,
      Collection<UUID> reviews,
      Collection<UUID> schools,
      RecommendationSearch search,
      PageQuery page) {
    Conditions visible =
        new Conditions()
            .where(
                "(schoolId not in :tied and reviewId not in :reviews) or schoolId in :schools",
                Map.of("tied", tied, "reviews", reviews, "schools", schools));
    return matching(visible, search, page);
  }

  private PanacheQuery<Recommendation> matching(
      Conditions visible, RecommendationSearch search, PageQuery page) {
    Conditions wanted =
        visible
            .narrow("state = :state", "state", search.state())
            .narrow("schoolId = :school", "school", search.schoolId())
            .narrow("reviewId = :review", "review", search.reviewId());
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }
}
