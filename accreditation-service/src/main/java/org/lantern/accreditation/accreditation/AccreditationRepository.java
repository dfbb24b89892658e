package org.lantern.accreditation.accreditation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;

/** Accreditations. */
@Singleton
class AccreditationRepository implements PanacheRepositoryBase<Accreditation, UUID> {
  PanacheQuery<Accreditation> ofSchools(Collection<UUID> schools) {
    return find("schoolId in ?1 order by id desc", schools);
  }

  PanacheQuery<Accreditation> exceptTied(Collection<UUID> tied, Collection<UUID> own) {
    return find("schoolId not in ?1 or schoolId in ?2 order by id desc", tied, own);
  }

  long nextNumber() {
    return (Long)
        getEntityManager()
            .createNativeQuery("select nextval('accreditation_number')", Long.class)
            .getSingleResult();
  }
}
