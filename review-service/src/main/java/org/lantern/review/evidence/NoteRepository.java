package org.lantern.review.evidence;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Evidence notes. */
@Singleton
class NoteRepository implements PanacheRepositoryBase<EvidenceNote, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("seenOn, id").and("seenOn", "kind", "component", "authorId", "writtenAt");

  PanacheQuery<EvidenceNote> matching(NoteSearch search, PageQuery page) {
    Conditions wanted =
        new Conditions()
            .where("reviewId = :review", Map.of("review", search.reviewId()))
            .narrow("kind = :kind", "kind", search.kind())
            .narrow("component = :component", "component", search.component())
            .narrow("authorId = :author", "author", search.authorId())
            .narrow("activityId = :activity", "activity", search.activityId());
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }

  List<EvidenceNote> among(UUID reviewId, Collection<UUID> ids) {
    return list("reviewId = ?1 and id in ?2 order by id", reviewId, ids);
  }

  boolean wasRemoved(UUID id) {
    return getEntityManager().find(RemovedNote.class, id) != null;
  }

  void remove(EvidenceNote note) {
    delete(note);
    getEntityManager().persist(new RemovedNote(note.getId(), note.getReviewId()));
    flush();
  }
}
