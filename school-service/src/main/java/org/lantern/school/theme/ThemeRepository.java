package org.lantern.school.theme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Themes, merged ones too. */
@Singleton
class ThemeRepository implements PanacheRepositoryBase<Theme, UUID> {
  private static final String FORGIVING =
      "select set_config('pg_trgm.word_similarity_threshold', '0.45', true)";

  private static final SortKeys SORT = SortKeys.usually("name, id").and("name", "state");

  /** A page; {@link #count} comes before it in the same transaction and sets what is forgiven. */
  List<Theme> matching(ThemeConditions wanted, PageQuery page) {
    String order = SortKeys.isAsked(page) ? SORT.order(page) : wanted.order();
    var query =
        getEntityManager()
            .unwrap(Session.class)
            .createNativeQuery("select * from theme " + wanted.where() + " " + order, Theme.class)
            .setFirstResult(page.offset())
            .setMaxResults(page.size());
    wanted.parameters().forEach(query::setParameter);
    return query.getResultList();
  }

  /** How many; asked in the same transaction as {@link #matching}. */
  long count(ThemeConditions wanted) {
    getEntityManager().createNativeQuery(FORGIVING, String.class).getSingleResult();
    var query =
        getEntityManager()
            .createNativeQuery("select count(*) from theme " + wanted.where(), Long.class);
    wanted.parameters().forEach(query::setParameter);
    return (Long) query.getSingleResult();
  }

  /**
   * All that a merge touches, locked in the order of their ids, so that of two merges at once one
   * waits for the other and neither makes a ring.
   */
  List<Theme> lockedForMerge(UUID id, UUID into) {
    return find("id in ?1 or mergedInto = ?2 order by id", List.of(id, into), id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Those merged into a theme, one included that came while we waited for its lock. */
  List<Theme> followersLocked(UUID id) {
    return find("mergedInto = ?1 order by id", id).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }
}
