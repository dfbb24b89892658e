package org.lantern.school.register;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** The records of imports, running and past. */
@Singleton
class RegisterImportRepository implements PanacheRepositoryBase<RegisterImport, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("startedAt desc, id").and("startedAt", "finishedAt", "edition", "state");

  /**
   * @param state null for all
   */
  PanacheQuery<RegisterImport> matching(ImportState state, PageQuery page) {
    Conditions wanted = new Conditions().narrow("state = :state", "state", state);
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }
}
