package org.lantern.review.themecopy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Copies of themes. */
@Singleton
class ThemeCopyRepository implements PanacheRepositoryBase<ThemeCopy, UUID> {
  void put(ThemeCopy copy) {
    getEntityManager().merge(copy);
  }

  /** The theme as which one stands, and all that were merged into it. */
  List<UUID> alike(UUID id) {
    return getEntityManager()
        .createQuery(
            """
            select t.id from ThemeCopy t, ThemeCopy one where one.id = ?1
              and coalesce(t.mergedInto, t.id) = coalesce(one.mergedInto, one.id)
            """,
            UUID.class)
        .setParameter(1, id)
        .getResultList();
  }

  /** The themes, and those into which any of them was merged. */
  List<ThemeCopy> withTargets(Collection<UUID> ids) {
    return list(
        "from ThemeCopy where id in ?1 or id in (select mergedInto from ThemeCopy where id in ?1)",
        ids);
  }
}
