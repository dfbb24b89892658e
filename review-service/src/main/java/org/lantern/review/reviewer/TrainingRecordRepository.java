package org.lantern.review.reviewer;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Records of training. */
@Singleton
class TrainingRecordRepository implements PanacheRepositoryBase<TrainingRecord, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("heldOn desc, id desc").and("personId", "programmeId", "kind", "heldOn");

  PanacheQuery<TrainingRecord> matching(TrainingSearch search, PageQuery page) {
    Conditions wanted =
        new Conditions()
            .narrow("personId = :person", "person", search.personId())
            .narrow("programmeId = :programme", "programme", search.programmeId())
            .narrow("kind = :kind", "kind", search.kind());
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }
}
