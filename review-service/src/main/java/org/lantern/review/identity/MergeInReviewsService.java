package org.lantern.review.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.schoolcopy.SchoolCopyService;
import org.lantern.review.seat.SeatClash;
import org.lantern.review.seat.SeatOutcome;
import org.lantern.review.seat.SeatRecordService;

/**
 * Says what a merge would do here. Of the schools a reader is tied to and of the reviews on whose
 * team they are it shows nothing, not even in a number.
 */
@ApplicationScoped
public class MergeInReviewsService {
  private final CurrentActor currentActor;
  private final SchoolCopyService schools;
  private final ReviewAccess reviews;
  private final SeatRecordService seats;
  private final MergedPeople merged;
  private final MergePreviewTables tables;

  MergeInReviewsService(
      CurrentActor currentActor,
      SchoolCopyService schools,
      ReviewAccess reviews,
      SeatRecordService seats,
      MergedPeople merged,
      MergePreviewTables tables) {
    this.currentActor = currentActor;
    this.schools = schools;
    this.reviews = reviews;
    this.seats = seats;
    this.merged = merged;
    this.tables = tables;
  }

  @Transactional
  MergeInReviewsResponse preview(UUID id, UUID into) {
    Actor actor = currentActor.get();
    List<String> against = against(actor, id, into);
    if (!against.isEmpty()) {
      return MergeInReviewsResponse.refused(id, into, against);
    }
    var asked =
        new MergePreviewTables.Asked(
            id, into, schools.tiedTo(actor), reviews.parts(actor).keySet());
    List<SeatClash> clashes = seats.clashes(actor, id, into);
    return new MergeInReviewsResponse(
        id,
        into,
        moving(asked, clashes),
        tables.removed(asked),
        tables.joinedQualifications(asked),
        clashes,
        tables.withoutAssurer(asked),
        List.of());
  }

  private Map<String, Integer> moving(MergePreviewTables.Asked asked, List<SeatClash> clashes) {
    Map<String, Integer> moving = tables.moving(asked);
    long staying =
        clashes.stream()
            .filter(clash -> clash.becomes() == SeatOutcome.STAYS_UNDER_EARLIER_ID)
            .count();
    moving.merge(MergePreviewTables.SEATS, (int) -staying, Integer::sum);
    return moving;
  }

  /** Seats that somebody was not asked for yet are nothing they may read of themselves. */
  private List<String> against(Actor actor, UUID id, UUID into) {
    if (id.equals(into)) {
      return List.of("Name two records; this is one and the same.");
    }
    List<String> sentences = new ArrayList<>();
    for (UUID each : List.of(id, into)) {
      if (merged.isErased(each) || !merged.standsFor(each).equals(each)) {
        sentences.add(
            "The record %s was merged or erased already. Ask about the one that is left."
                .formatted(each));
      }
      if (merged.standsFor(each).equals(actor.personId())) {
        sentences.add("Nobody merges their own record. Ask another administrator to do it.");
      }
    }
    return sentences;
  }
}
