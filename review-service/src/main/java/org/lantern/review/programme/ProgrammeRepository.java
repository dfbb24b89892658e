package org.lantern.review.programme;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Programmes. */
@Singleton
class ProgrammeRepository implements PanacheRepositoryBase<Programme, UUID> {
  private static final SortKeys SORT = SortKeys.usually("title, id").and("title", "frameworkId");

  /**
   * @param frameworkId null for all
   */
  PanacheQuery<Programme> matching(UUID frameworkId, PageQuery page) {
    Conditions wanted =
        new Conditions().narrow("frameworkId = :framework", "framework", frameworkId);
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }
}
