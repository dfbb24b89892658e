package org.lantern.school.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.lantern.kit.paging.PageQuery;

/** Schools, read; the import writes them. */
@Singleton
class SchoolRepository implements PanacheRepositoryBase<School, UUID> {

  private static final String FORGIVING =
      "select set_config('pg_trgm.word_similarity_threshold', '0.45', true)";

  List<School> matching(SchoolConditions wanted, PageQuery page) {
    getEntityManager().createNativeQuery(FORGIVING, String.class).getSingleResult();
    var query =
        getEntityManager()
            .unwrap(Session.class)
            .createNativeQuery(
                "select * from school " + wanted.where() + " " + wanted.order(), School.class)
            .setFirstResult(page.page() * page.size())
            .setMaxResults(page.size());
    wanted.parameters().forEach(query::setParameter);
    return query.getResultList();
  }

  /** How many; asked in the same transaction as {@link #matching}. */
  long count(SchoolConditions wanted) {
    var query =
        getEntityManager()
            .createNativeQuery("select count(*) from school " + wanted.where(), Long.class);
    wanted.parameters().forEach(query::setParameter);
    return (Long) query.getSingleResult();
  }

  /** Those of the schools that other services know. */
  List<School> publishedAmong(Collection<UUID> ids) {
    return list("id in ?1 and firstPublishedAt is not null order by id", ids);
  }

  boolean isAuthority(String code) {
    return find("authorityCode", code).firstResultOptional().isPresent();
  }

  boolean isTrust(String code) {
    return find("trustCode", code).firstResultOptional().isPresent();
  }
}
