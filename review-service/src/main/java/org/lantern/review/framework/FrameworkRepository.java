package org.lantern.review.framework;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Framework versions. */
@Singleton
class FrameworkRepository implements PanacheRepositoryBase<Framework, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("code, version desc, id").and("code", "version", "title");

  Optional<Framework> version(String code, int version) {
    return find("code = ?1 and version = ?2", code, version).firstResultOptional();
  }

  /**
   * @param code null for all
   */
  PanacheQuery<Framework> matching(String code, PageQuery page) {
    Conditions wanted = new Conditions().narrow("code = :code", "code", code);
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }
}
