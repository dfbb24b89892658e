package org.lantern.review.evidence;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Evidence notes. */
@Singleton
class NoteRepository implements PanacheRepositoryBase<EvidenceNote, UUID> {
  PanacheQuery<EvidenceNote> of(UUID reviewId) {
    return find("reviewId = ?1 order by seenOn, id", reviewId);
  }

  List<EvidenceNote> among(UUID reviewId, Collection<UUID> ids) {
    return list("reviewId = ?1 and id in ?2 order by id", reviewId, ids);
  }
}
