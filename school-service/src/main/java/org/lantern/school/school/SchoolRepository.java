package org.lantern.school.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Schools; those of the register are written by the import. */
@Singleton
class SchoolRepository implements PanacheRepositoryBase<School, UUID> {

  private static final String FORGIVING =
      "select set_config('pg_trgm.word_similarity_threshold', '0.45', true)";

  /** The row under the new number goes, and what it says becomes the old row's. */
  private static final String TAKE_NUMBER =
      """
      with former as (
        insert into former_number (urn, school_id, until)
        select urn, id, cast(:until as date) from school where id = :school and urn is not null
        returning urn),
      gone as (delete from school where id = :numbered returning *)
      update school s set urn = g.urn, name = g.name, status = g.status, type_name = g.type_name,
        phase = g.phase, authority_code = g.authority_code, authority_name = g.authority_name,
        trust_code = g.trust_code, trust_name = g.trust_name, postcode = g.postcode,
        low_age = g.low_age, high_age = g.high_age, pupils = g.pupils,
        free_meals_percent = g.free_meals_percent, easting = g.easting, northing = g.northing,
        closed_on = g.closed_on, register_hash = g.register_hash, missing_since = null,
        version = s.version + 1
      from gone g where s.id = :school
      """;

  private static final SortKeys SORT =
      SortKeys.usually("name, id")
          .and("name", "urn", "status", "postcode", "pupils")
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

  /** Those of the schools that other services do not know yet. */
  List<School> unpublishedAmong(Collection<UUID> ids) {
    return list("id in ?1 and firstPublishedAt is null order by id", ids);
  }

  /** As it stands in the database, and held until the transaction ends. */
  Optional<School> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Past the persistence context, which forgets both rows. */
  void takeNumber(UUID schoolId, UUID numberedId, LocalDate until) {
    getEntityManager().flush();
    getEntityManager().clear();
    getEntityManager()
        .createNativeQuery(TAKE_NUMBER)
        .setParameter("school", schoolId)
        .setParameter("numbered", numberedId)
        .setParameter("until", until.toString())
        .executeUpdate();
  }

  boolean isAuthority(String code) {
    return find("authorityCode", code).firstResultOptional().isPresent();
  }

  boolean isTrust(String code) {
    return find("trustCode", code).firstResultOptional().isPresent();
  }
}
