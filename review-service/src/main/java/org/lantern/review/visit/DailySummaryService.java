package org.lantern.review.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;
import org.lantern.review.review.ReviewState;
import org.lantern.review.writing.NameChecks;

/** The lead shares emerging findings with the head each day, and the head can reply. */
@ApplicationScoped
public class DailySummaryService {
  private static final Set<Mover> READERS =
      Set.of(Relation.LEAD, Relation.PEER, Relation.SHADOW, Relation.HOST_HEAD);
  private static final Set<ReviewState> ANSWERED =
      Set.of(ReviewState.IN_PROGRESS, ReviewState.FINDINGS_AGREED);

  private final CurrentActor currentActor;
  private final DailySummaryRepository summaries;
  private final VisitMapper mapper;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final NameChecks checks;
  private final NetworkTime time;
  private final Ids ids;

  DailySummaryService(
      CurrentActor currentActor,
      DailySummaryRepository summaries,
      VisitMapper mapper,
      ReviewService reviews,
      ReviewAccess access,
      NameChecks checks,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.summaries = summaries;
    this.mapper = mapper;
    this.reviews = reviews;
    this.access = access;
    this.checks = checks;
    this.time = time;
    this.ids = ids;
  }

  @Transactional
  Versioned<DailySummaryResponse> write(
      UUID reviewId, LocalDate day, WriteDailySummaryRequest request, String ifMatch) {
    String text = request.text();
    Actor actor = currentActor.get();
    Review review = lockedFor(reviewId, actor, Relation.LEAD);
    Optional<DailySummary> there = summaries.of(reviewId, day);
    there.ifPresent(found -> requireVersion(found, ifMatch));
    requireState(review, Set.of(ReviewState.IN_PROGRESS));
    if (!review.getDays().contains(day) || day.isAfter(time.today())) {
      throw new Refusal.AgainstTheRules(
          "A summary is of a day of the visit that has come; %s is none.".formatted(day));
    }
    NameChecks.require("The summary", checks.of(review).remarks(text), request.acknowledged());
    there.ifPresent(found -> found.write(text, actor.personId()));
    return saved(
        there.orElseGet(() -> new DailySummary(ids.next(), reviewId, day, text, actor.personId())));
  }

  @Transactional
  Versioned<DailySummaryResponse> reply(
      UUID reviewId, LocalDate day, WriteDailySummaryRequest request, String ifMatch) {
    String text = request.text();
    Actor actor = currentActor.get();
    Review review = lockedFor(reviewId, actor, Relation.HOST_HEAD);
    DailySummary summary = summaries.of(reviewId, day).orElseThrow(Refusal.NotFound::new);
    requireVersion(summary, ifMatch);
    requireState(review, ANSWERED);
    NameChecks.require(
        "The reply", checks.outsideTheTeam(review).remarks(text), request.acknowledged());
    summary.reply(text, actor.personId());
    return saved(summary);
  }

  private Review lockedFor(UUID reviewId, Actor actor, Relation relation) {
    Review review = reviews.lockedFor(reviewId, actor);
    access.require(actor, review, relation);
    return review;
  }

  private void requireVersion(DailySummary summary, String ifMatch) {
    Versions.require(ifMatch, summary.getVersion(), () -> mapper.toResponse(summary));
  }

  private static void requireState(Review review, Set<ReviewState> states) {
    if (!states.contains(review.getState())) {
      throw new Refusal.NotInThisState(
          "Daily summaries are written while the review is in progress, and answered from then"
              + " on.",
          List.of());
    }
  }

  /** To everybody but the team and the head they do not exist. */
  @Transactional
  List<DailySummaryResponse> of(UUID reviewId) {
    Actor actor = currentActor.get();
    Review review = reviews.visibleTo(reviewId, actor);
    if (Collections.disjoint(access.movers(actor, review), READERS)) {
      throw new Refusal.NotFound();
    }
    return summaries.of(reviewId).stream().map(mapper::toResponse).toList();
  }

  private Versioned<DailySummaryResponse> saved(DailySummary summary) {
    summaries.persistAndFlush(summary);
    return new Versioned<>(mapper.toResponse(summary), summary.getVersion());
  }
}
