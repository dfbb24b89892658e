package org.lantern.accreditation.accreditation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;
import org.lantern.kit.retention.NeededHistory;

/** Accreditations. */
@Singleton
class AccreditationRepository implements PanacheRepositoryBase<Accreditation, UUID>, NeededHistory {
  private static final SortKeys SORT =
      SortKeys.usually("id desc").and("number", "state", "schoolId", "from", "until", "audience");

  PanacheQuery<Accreditation> ofSchools(
      Collection<UUID> schools, AccreditationSearch search, PageQuery page) {
    return matching(
        new Conditions().where("schoolId in :own", Map.of("own", schools)), search, page);
  }

  PanacheQuery<Accreditation> exceptTied(
      Collection<UUID> tied, Collection<UUID> own, AccreditationSearch search, PageQuery page) {
    Conditions visible =
        new Conditions()
            .where("schoolId not in :tied or schoolId in :own", Map.of("tied", tied, "own", own));
    return matching(visible, search, page);
  }

  private PanacheQuery<Accreditation> matching(
      Conditions visible, AccreditationSearch search, PageQuery page) {
    Conditions wanted =
        visible
            .narrow("state = :state", "state", search.state())
            .narrow("schoolId = :school", "school", search.schoolId())
            .narrow("from <= :day and until >= :day", "day", search.validOn());
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }

  /** What became of an accreditation belongs to the register, which is permanent. */
  @Override
  public String condition() {
    return "h.thing = 'accreditation'";
  }

  long nextNumber() {
    return (Long)
        getEntityManager()
            .createNativeQuery("select nextval('accreditation_number')", Long.class)
            .getSingleResult();
  }
}
