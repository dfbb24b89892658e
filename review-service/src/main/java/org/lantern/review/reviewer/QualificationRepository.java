package org.lantern.review.reviewer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Who is trained for what. */
@Singleton
class QualificationRepository implements PanacheRepositoryBase<Qualification, UUID> {
  List<Qualification> of(UUID personId) {
    return list("personId = ?1 order by until desc, id", personId);
  }

  List<Qualification> forPart(UUID programmeId, Part part) {
    return list("programmeId = ?1 and part = ?2 order by personId", programmeId, part);
  }
}
