package org.lantern.review.reviewer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lantern.kit.personaldata.PeopleRows;

/** What reviewers were trained in and when they are away, as it concerns one person. */
@Singleton
class ReviewerPeopleRows implements PeopleRows {
  private static final String THE_SAME =
      """
      stays.programme_id = goes.programme_id and stays.part = goes.part
        and stays.phase is not distinct from goes.phase
        and stays.valid_from is not distinct from goes.valid_from
      """;

  @Override
  public List<String> merging() {
    return List.of(
        // The same training twice is one, and the longer lasts, of two that were ended too; where
        // one was ended and the other not, the one that was: ending was about the person.
        """
        delete from qualification stays using qualification goes
        where stays.person_id = :into and goes.person_id = :person
          and case when (stays.ended_at is null) = (goes.ended_at is null)
            then goes.valid_until > stays.valid_until else goes.ended_at is not null end and\s"""
            + THE_SAME,
        """
        delete from qualification goes using qualification stays
        where goes.person_id = :person and stays.person_id = :into and\s"""
            + THE_SAME,
        "update qualification set person_id = :into where person_id = :person",
        "update qualification set recorded_by = :into where recorded_by = :person",
        "update qualification set ended_by = :into where ended_by = :person",
        "update absence set person_id = :into where person_id = :person",
        """
        delete from training_record goes where goes.person_id = :person
          and exists (select 1 from training_record stays where stays.person_id = :into
            and case when goes.review_id is null
              then stays.review_id is null and stays.programme_id = goes.programme_id
                and stays.kind = goes.kind and stays.held_on = goes.held_on
              else stays.review_id = goes.review_id end)
        """,
        "update training_record set person_id = :into where person_id = :person",
        "update training_record set recorded_by = :into where recorded_by = :person");
  }

  @Override
  public List<String> erasing() {
    return List.of(
        "delete from absence where person_id = :person",
        """
        update qualification set ended_because = null
        where person_id = :person or ended_by = :person
        """);
  }

  @Override
  public Map<String, String> bundled() {
    return Map.of(
        "qualifications",
        """
        select id, programme_id as "programmeId", part, phase, valid_from as "validFrom",
          valid_until as "validUntil", lasting_until as "lastingUntil",
          ended_because as "reason"
        from qualification where person_id = :person order by id
        """,
        "trainingRecords",
        """
        select id, programme_id as "programmeId", kind, held_on as "heldOn"
        from training_record where person_id = :person order by held_on, id
        """);
  }
}
