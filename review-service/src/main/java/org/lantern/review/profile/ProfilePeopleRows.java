package org.lantern.review.profile;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** What a reviewer says of themselves, as it concerns one person. */
@Singleton
class ProfilePeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        // What they wrote under the id that stays is theirs; the other is the earlier one.
        """
        delete from reviewer_profile where person_id = :person
          and exists (select 1 from reviewer_profile where person_id = :into)
        """,
        "update reviewer_profile set person_id = :into where person_id = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of("delete from reviewer_profile where person_id = :person");
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "reviewerProfile",
        """
        select phases, specialisms, theme_ids as "themeIds", most_reviews as "mostReviews"
        from reviewer_profile where person_id = :person
        """);
  }
}
