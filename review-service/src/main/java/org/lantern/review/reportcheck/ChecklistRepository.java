package org.lantern.review.reportcheck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Checklists of reports, and what stands on them. */
@Singleton
class ChecklistRepository implements PanacheRepositoryBase<Checklist, UUID> {
  List<CheckItem> items() {
    return getEntityManager()
        .createQuery("from CheckItem order by position", CheckItem.class)
        .getResultList();
  }
}
