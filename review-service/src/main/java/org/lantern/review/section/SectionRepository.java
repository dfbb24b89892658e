package org.lantern.review.section;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sections of reports. */
@Singleton
class SectionRepository implements PanacheRepositoryBase<Section, UUID> {
  /** In the order in which they are read. */
  List<Section> of(UUID reportId) {
    return list("reportId = ?1 order by position", reportId);
  }

  /** One section, locked until the transaction ends. */
  Optional<Section> locked(UUID reportId, String code) {
    return find("reportId = ?1 and code = ?2", reportId, code)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  Optional<Section> of(UUID reportId, String code) {
    return find("reportId = ?1 and code = ?2", reportId, code).firstResultOptional();
  }

  /** The school may read them as they are now; that is no change of them. */
  void released(UUID reportId) {
    getEntityManager()
        .createQuery("update Section s set s.releasedVersion = s.version where s.reportId = ?1")
        .setParameter(1, reportId)
        .executeUpdate();
  }

  /** Whether any text that is kept of the report's sections is somebody's. */
  boolean wrote(UUID reportId, UUID personId) {
    return count(
            "from Section s join s.texts kept where s.reportId = ?1 and kept.writtenBy = ?2",
            reportId,
            personId)
        > 0;
  }
}
