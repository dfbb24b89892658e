package org.lantern.school.register;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The records of imports, running and past. */
@Singleton
class RegisterImportRepository implements PanacheRepositoryBase<RegisterImport, UUID> {
  PanacheQuery<RegisterImport> newestFirst() {
    return find("order by startedAt desc, id");
  }
}
