package org.lantern.review.programme;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Programmes. */
@Singleton
class ProgrammeRepository implements PanacheRepositoryBase<Programme, UUID> {
  PanacheQuery<Programme> byTitle() {
    return find("order by title, id");
  }
}
