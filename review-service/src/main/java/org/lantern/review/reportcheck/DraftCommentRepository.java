package org.lantern.review.reportcheck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Comments on drafts. */
@Singleton
class DraftCommentRepository implements PanacheRepositoryBase<DraftComment, UUID> {
  List<DraftComment> of(UUID reportId) {
    return list("reportId = ?1 order by id", reportId);
  }

  List<DraftComment> unresolved(UUID reportId) {
    return list("reportId = ?1 and resolvedAt is null order by id", reportId);
  }

  boolean hasUnresolved(UUID reportId, DraftComment.Origin origin) {
    return count("reportId = ?1 and origin = ?2 and resolvedAt is null", reportId, origin) > 0;
  }
}
