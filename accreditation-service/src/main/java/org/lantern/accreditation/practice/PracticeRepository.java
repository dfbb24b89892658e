package org.lantern.accreditation.practice;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Practices. */
@Singleton
class PracticeRepository implements PanacheRepositoryBase<Practice, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("id desc").and("title", "state", "schoolId");

  /** For heads: all of their schools. */
  PanacheQuery<Practice> ofSchools(
      Collection<UUID> schools, PracticeSearch search, PageQuery page) {
    return matching(
        new Conditions().where("schoolId in :own", Map.of("own", schools)), search, page);
  }

  /** For staff: what was nominated, but for the schools they are tied to; and their own. */
  PanacheQuery<Practice> nominatedExceptTied(
      Collection<UUID> tied, Collection<UUID> own, PracticeSearch search, PageQuery page) {
    Conditions visible =
        new Conditions()
            .where(
                "(state <> :draft and schoolId not in :tied) or schoolId in :own",
                Map.of("draft", PracticeState.DRAFT, "tied", tied, "own", own));
    return matching(visible, search, page);
  }

  /** What waits to be tested in a review. */
  List<Practice> nominatedTo(UUID reviewId) {
    return list("reviewId = ?1 and state = ?2 order by id", reviewId, PracticeState.NOMINATED);
  }

  private PanacheQuery<Practice> matching(
      Conditions visible, PracticeSearch search, PageQuery page) {
    Conditions wanted =
        visible
            .narrow("state = :state", "state", search.state())
            .narrow("schoolId = :school", "school", search.schoolId());
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }
}
