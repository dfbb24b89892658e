package org.lantern.review.signature;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** Signatures, the ended ones too, as they concern one person. */
@Singleton
class SignaturePeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        "update signature set person_id = :into where person_id = :person",
        "update ended_signature set person_id = :into where person_id = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of("update ended_signature set note = null where person_id = :person");
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "signatures",
        """
        select review_id as "reviewId", relation, kind, note, signed_at as "signedAt",
          null as "endedAt"
        from signature where person_id = :person
        union all
        select review_id, relation, kind, note, signed_at, ended_at
        from ended_signature where person_id = :person
        order by "signedAt"
        """);
  }
}
