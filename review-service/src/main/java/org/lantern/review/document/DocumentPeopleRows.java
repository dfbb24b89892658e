package org.lantern.review.document;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** Who uploaded and removed documents, as it concerns one person. */
@Singleton
class DocumentPeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        "update document set uploaded_by = :into where uploaded_by = :person",
        "update document set removed_by = :into where removed_by = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of(
        """
        update document set removed_because = ''
        where removed_by = :person and removed_because is not null
        """);
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "documents",
        """
        select id, review_id as "reviewId", name as subject, uploaded_at as "uploadedAt",
          case when removed_by = :person then removed_because end as reason
        from document where uploaded_by = :person or removed_by = :person order by id
        """);
  }
}
