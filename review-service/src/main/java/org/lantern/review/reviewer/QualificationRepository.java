package org.lantern.review.reviewer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Who is trained for what. */
@Singleton
class QualificationRepository implements PanacheRepositoryBase<Qualification, UUID> {
  List<Qualification> of(UUID personId) {
    return list("personId = ?1 order by until desc, id", personId);
  }

  /** All but those of erased people. */
  List<Qualification> forPart(UUID programmeId, Part part) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select * from qualification q where programme_id = ?1 and part = ?2
              and not exists (select 1 from person_erased_copy e where e.person_id = q.person_id)
            order by person_id
            """,
            Qualification.class)
        .setParameter(1, programmeId)
        .setParameter(2, part.name())
        .getResultList();
  }
}
