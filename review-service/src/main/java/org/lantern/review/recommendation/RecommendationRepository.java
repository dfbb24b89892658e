package org.lantern.review.recommendation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** What other reviews recommended to an owner and no later one has found done. */
  List<Recommendation> waitingFor(UUID reviewId, UUID ownerId) {
    return list(
        """
        subject.ownerId = ?1 and reviewId <> ?2 and state not in ?3 and (found is null or found <> ?4)
        order by id
        """,
        ownerId,
        reviewId,
        List.of(RecommendationState.SUPERSEDED, RecommendationState.WITHDRAWN),
        Found.YES);
  }

  /** For who acts for these owners, and for the team of a review of theirs that is under way. */
  PanacheQuery<Recommendation> ofOwners(
      Collection<UUID> owners, RecommendationSearch search, PageQuery page) {
    return matching(
        new Conditions().where("subject.ownerId in :owners", Map.of("owners", owners)),
        search,
        page);
  }

  /** Those of a review that are not withdrawn, held until the transaction ends. */
  List<Recommendation> lockedNotWithdrawn(UUID reviewId) {
    return find(
            "reviewId = ?1 and state <> ?2 order by id", reviewId, RecommendationState.WITHDRAWN)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** What made way for one of these, held until the transaction ends. */
  List<Recommendation> lockedSupersededBy(Collection<UUID> later) {
    return find("supersededBy in ?1 order by id", later)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Held until the transaction ends, before anything is recorded of it. */
  Optional<Recommendation> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * For network staff: all but those of the schools and trusts they are tied to and of the reviews
   * on whose teams they were, and those of these owners.
   */
  PanacheQuery<Recommendation> exceptTied(
      Collection<UUID> tied,
      Collection<UUID> reviews,
      Collection<UUID> owners,
      RecommendationSearch search,
      PageQuery page) {
    Conditions visible =
        new Conditions()
            .where(
                "(not array_intersects(subject.ids, :tied) and reviewId not in :reviews)"
                    + " or subject.ownerId in :owners",
                Map.of("tied", tied.toArray(UUID[]::new), "reviews", reviews, "owners", owners));
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
