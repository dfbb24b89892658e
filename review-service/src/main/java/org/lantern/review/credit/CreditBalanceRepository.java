package org.lantern.review.credit;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** What the lines of the ledger come to. */
@Singleton
class CreditBalanceRepository implements PanacheRepositoryBase<CreditBalance, CreditBalance.Key> {
  private static final SortKeys SORT =
      SortKeys.usually("schoolId, seasonId desc", "schoolId, seasonId")
          .and("schoolId", "seasonId", "programmeId", "owed", "given", "balance");

  PanacheQuery<CreditBalance> matching(CreditReader reader, CreditSearch search, PageQuery page) {
    var wanted =
        CreditRepository.visibleTo(reader)
            .narrow("schoolId = :school", "school", search.schoolId())
            .narrow("seasonId = :season", "season", search.seasonId());
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }

  /** Of all seasons in which the school has lines, as they stand now: asked anew each time. */
  List<CreditBalance> of(UUID schoolId) {
    List<CreditBalance> found = list("schoolId = ?1 order by seasonId desc", schoolId);
    found.forEach(getEntityManager()::detach);
    return found;
  }
}
