package org.lantern.review.framework;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Framework versions. */
@Singleton
class FrameworkRepository implements PanacheRepositoryBase<Framework, UUID> {
  PanacheQuery<Framework> byCode() {
    return find("order by code, version desc, id");
  }
}
