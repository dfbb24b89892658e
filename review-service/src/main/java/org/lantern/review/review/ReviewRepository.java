package org.lantern.review.review;

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

/** Reviews. */
@Singleton
class ReviewRepository implements PanacheRepositoryBase<Review, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("r.id desc", "r.id")
          .with("state", "r.state")
          .with("schoolId", "r.schoolId")
          .with("programmeId", "r.programmeId")
          .with("firstDay", "(select min(d.day) from r.days d)");

  Optional<Review> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Of which request a review is, without reading the review. */
  Optional<UUID> requestOf(UUID id) {
    return getEntityManager()
        .createQuery("select requestId from Review where id = ?1", UUID.class)
        .setParameter(1, id)
        .getResultList()
        .stream()
        .findFirst();
  }

  Optional<Review> ofRequest(UUID requestId) {
    return find("requestId = ?1", requestId).firstResultOptional();
  }

  /** As {@link #ofRequest}, locked until the transaction ends. */
  Optional<Review> lockedOfRequest(UUID requestId) {
    return find("requestId = ?1", requestId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Those of the requests whose review is over, or will not take place. */
  List<UUID> endedAmong(Collection<UUID> requestIds) {
    return getEntityManager()
        .createQuery(
            "select requestId from Review where requestId in ?1 and state not in ?2", UUID.class)
        .setParameter(1, requestIds)
        .setParameter(2, ReviewState.UNDER_WAY)
        .getResultList();
  }

  /** For heads and team members. */
  PanacheQuery<Review> ofSchoolsOrAmong(
      Collection<UUID> schools, Collection<UUID> ids, ReviewSearch search, PageQuery page) {
    Conditions visible =
        new Conditions()
            .where("r.schoolId in :own or r.id in :ids", Map.of("own", schools, "ids", ids));
    return matching(visible, search, page);
  }

  /** For network staff: all but those of the schools they are tied to. */
  PanacheQuery<Review> exceptTied(
      Collection<UUID> tied,
      Collection<UUID> schools,
      Collection<UUID> ids,
      ReviewSearch search,
      PageQuery page) {
    Conditions visible =
        new Conditions()
            .where(
                "r.schoolId not in :tied or r.schoolId in :own or r.id in :ids",
                Map.of("tied", tied, "own", schools, "ids", ids));
    return matching(visible, search, page);
  }

  private PanacheQuery<Review> matching(Conditions visible, ReviewSearch search, PageQuery page) {
    Conditions wanted =
        visible
            .narrow("r.state = :state", "state", search.state())
            .narrow("r.schoolId = :school", "school", search.schoolId())
            .narrow("r.programmeId = :programme", "programme", search.programmeId());
    if (search.isAboutDays()) {
      wanted.where(
          "exists (select 1 from r.days d where d.day between :earliest and :latest)",
          Map.of("earliest", search.earliest(), "latest", search.latest()));
    }
    return find("from Review r where " + wanted.text() + SORT.order(page), wanted.parameters());
  }

  List<Review> among(Collection<UUID> ids) {
    return list("id in ?1", ids);
  }
}
