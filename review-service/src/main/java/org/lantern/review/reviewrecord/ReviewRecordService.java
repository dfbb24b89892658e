package org.lantern.review.reviewrecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Role;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.schoolcopy.SchoolCopyService;

/**
 * A reviewer's record: whole for the person, under all ids they had; for administrators without the
 * reviews they are walled off from.
 */
@ApplicationScoped
public class ReviewRecordService {
  private final CurrentActor currentActor;
  private final ReviewRecordRepository records;
  private final MergedPeople merged;
  private final SchoolCopyService schools;
  private final ReviewAccess access;
  private final NetworkTime time;

  ReviewRecordService(
      CurrentActor currentActor,
      ReviewRecordRepository records,
      MergedPeople merged,
      SchoolCopyService schools,
      ReviewAccess access,
      NetworkTime time) {
    this.currentActor = currentActor;
    this.records = records;
    this.merged = merged;
    this.schools = schools;
    this.access = access;
    this.time = time;
  }

  @Transactional
  ReviewRecordResponse of(UUID personId) {
    Actor actor = currentActor.get();
    List<UUID> ids = merged.idsOf(merged.standsFor(personId));
    if (ids.contains(actor.personId())) {
      return read(personId, ids, Set.of(), Set.of());
    }
    if (!actor.is(Role.NETWORK_ADMIN)) {
      throw new Refusal.NotFound();
    }
    return read(personId, ids, Set.copyOf(schools.tiedTo(actor)), access.parts(actor).keySet());
  }

  private ReviewRecordResponse read(
      UUID personId, List<UUID> ids, Set<UUID> hiddenSchools, Set<UUID> hiddenReviews) {
    LocalDate today = time.today();
    List<GivenReview> given = records.reviews(ids, hiddenSchools, hiddenReviews);
    BigDecimal days =
        given.stream()
            .filter(GivenReview::counts)
            .map(GivenReview::length)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new ReviewRecordResponse(
        personId,
        today,
        days,
        given,
        records.qualifications(ids, today),
        records.training(ids, hiddenSchools, hiddenReviews));
  }
}
