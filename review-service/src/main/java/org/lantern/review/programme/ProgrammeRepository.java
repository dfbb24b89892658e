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
  private static final SortKeys SORT =
      SortKeys.usually("p.title, p.id", "p.id")
          .with("title", "p.title")
          .with("usualMode", "p.usualMode");

  /**
   * @param frameworkId of one of its seasons, null for all
   */
  PanacheQuery<Programme> matching(UUID frameworkId, PageQuery page) {
    Conditions wanted =
        new Conditions()
            .narrow(
                "exists (select 1 from Season s where s.programmeId = p.id and s.frameworkId = :framework)",
                "framework",
                frameworkId);
    return find("from Programme p" + wanted.whereClause() + SORT.order(page), wanted.parameters());
  }
}
