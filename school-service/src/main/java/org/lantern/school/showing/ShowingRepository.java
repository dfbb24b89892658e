package org.lantern.school.showing;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Who was shown whom to call. */
@Singleton
class ShowingRepository implements PanacheRepositoryBase<Showing, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("firstAt desc, id").and("firstAt", "schoolId", "personId");

  /** Once for each person, school and day. */
  void shown(UUID id, UUID schoolId, UUID personId, LocalDate day, Instant at) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into safeguarding_showing (id, school_id, person_id, shown_on, first_at)
            values (?1, ?2, ?3, ?4, ?5)
            on conflict on constraint uq_safeguarding_showing do nothing
            """)
        .setParameter(1, id)
        .setParameter(2, schoolId)
        .setParameter(3, personId)
        .setParameter(4, day)
        .setParameter(5, at)
        .executeUpdate();
  }

  Set<UUID> among(Collection<UUID> things) {
    return Set.copyOf(
        getEntityManager()
            .createQuery("select s.id from Showing s where s.id in ?1", UUID.class)
            .setParameter(1, things)
            .getResultList());
  }

  /**
   * @param schoolId null for any
   */
  PanacheQuery<Showing> matching(UUID schoolId, PageQuery page) {
    Conditions wanted = new Conditions().narrow("schoolId = :school", "school", schoolId);
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }
}
