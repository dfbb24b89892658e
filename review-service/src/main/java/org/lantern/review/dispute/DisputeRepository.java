package org.lantern.review.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Disputes over reports. */
@Singleton
class DisputeRepository implements PanacheRepositoryBase<ReportHold, UUID> {
  List<ReportHold> of(UUID reportId) {
    return list("reportId = ?1 order by openedAt, id", reportId);
  }

  Optional<ReportHold> open(UUID reportId) {
    return find("reportId = ?1 and liftedAt is null", reportId).firstResultOptional();
  }
}
