package org.lantern.school.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Schools, read; the import writes them. */
@Singleton
class SchoolRepository implements PanacheRepositoryBase<School, UUID> {

  private static final String FORGIVING =
      "select set_config('pg_trgm.word_similarity_threshold', '0.45', true)";

  private static final SortKeys SORT =
      SortKeys.usually("name, id")
          .and("name", "urn", "status", "phase", "postcode", "pupils")
          .with("type", "type_name")
          .with("authority", "authority_name")
          .with("trust", "trust_name");

  /** A page; {@link #count} comes before it in the same transaction and sets what is forgiven. */
  List<School> matching(SchoolConditions wanted, PageQuery page) {
    var query =
        getEntityManager()
            .unwrap(Session.class)
            .createNativeQuery(
                "select * from school" + wanted.where() + order(wanted, page), School.class)
            .setFirstResult(page.offset())
            .setMaxResults(page.size());
    wanted.parameters().forEach(query::setParameter);
    return query.getResultList();
  }

  /** What suits the search, the best or nearest first, unless another order is asked for. */
  private static String order(SchoolConditions wanted, PageQuery page) {
    return SortKeys.isAsked(page) ? SORT.order(page) : wanted.order();
  }

  long count(SchoolConditions wanted) {
    getEntityManager().createNativeQuery(FORGIVING, String.class).getSingleResult();
    var query =
        getEntityManager()
            .createNativeQuery("select count(*) from school" + wanted.where(), Long.class);
    wanted.parameters().forEach(query::setParameter);
    return (Long) query.getSingleResult();
  }

  /** Those of the schools that other services know. */
  List<School> publishedAmong(Collection<UUID> ids) {
    return list("id in ?1 and firstPublishedAt is not null order by id", ids);
  }
}
