package org.lantern.review.dayoffer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** Answers about days, as they concern one person. */
@Singleton
class DayOfferPeopleRows implements PeopleRows {
  @Override
  public List<String> merging() {
    return List.of("update day_offer set answered_by = :into where answered_by = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of("update day_offer set answer = '' where answered_by = :person");
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "dayAnswers",
        """
        select id, request_id as "requestId", answer from day_offer
        where answered_by = :person order by id
        """);
  }
}
