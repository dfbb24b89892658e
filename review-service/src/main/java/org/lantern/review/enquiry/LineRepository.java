package org.lantern.review.enquiry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Lines of enquiry. */
@Singleton
class LineRepository implements PanacheRepositoryBase<LineOfEnquiry, UUID> {
  /** By component, in the order in which they were thought of. */
  List<LineOfEnquiry> of(UUID reviewId) {
    return list("reviewId = ?1 order by component, id", reviewId);
  }

  boolean isAny(UUID reviewId) {
    return count("reviewId = ?1", reviewId) > 0;
  }
}
