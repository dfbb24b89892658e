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
          .with("firstDay", "(select min(day) from r.days day)");

  Optional<Review> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
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
          "exists (select 1 from r.days day where day between :earliest and :latest)",
          Map.of("earliest", search.earliest(), "latest", search.latest()));
    }
    return find("from Review r where " + wanted.text() + SORT.order(page), wanted.parameters());
  }

  List<Review> among(Collection<UUID> ids) {
    return list("id in ?1", ids);
  }
}
