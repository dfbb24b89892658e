package org.lantern.review.feedback;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** Feedback by and about one person. */
@Singleton
class FeedbackPeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of(
        // What two ids of one person said of each other, or twice of the same, is said once.
        """
        delete from feedback goes where
          (author_id = :person and about_id = :into)
          or (author_id = :into and about_id = :person)
          or (goes.author_id = :person and exists (select 1 from feedback stays
            where stays.review_id = goes.review_id and stays.author_id = :into
              and stays.about_id = goes.about_id))
          or (goes.about_id = :person and exists (select 1 from feedback stays
            where stays.review_id = goes.review_id and stays.about_id = :into
              and stays.author_id = goes.author_id))
        """,
        "update feedback set author_id = :into where author_id = :person",
        "update feedback set about_id = :into where about_id = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of("delete from feedback where author_id = :person or about_id = :person");
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "feedback",
        """
        select id, review_id as "reviewId", about_id as "aboutId", went_well as "wentWell",
          even_better_if as "evenBetterIf", written_at as "writtenAt"
        from feedback where author_id = :person order by written_at, id
        """,
        "feedbackReceived",
        """
        select id, review_id as "reviewId", author_relation as "from", went_well as "wentWell",
          even_better_if as "evenBetterIf", written_at as "writtenAt"
        from feedback where about_id = :person order by written_at, id
        """);
  }
}
