package org.lantern.review.review;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.dayoffer.DaysConfirmed;
import org.lantern.review.dayoffer.VisitDay;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.programme.VisitMode;
import org.lantern.review.request.RequestService;
import org.lantern.review.schoolcopy.HostRelations;
import org.lantern.review.schoolcopy.SchoolCopyService;

/** Moves reviews; every move asks the guards of the features above. */
@ApplicationScoped
public class ReviewService implements DaysConfirmed {
  private final CurrentActor currentActor;
  private final ReviewRepository reviews;
  private final ReviewAccess access;
  private final ReviewReader reader;
  private final SchoolCopyService schools;
  private final SeasonService seasons;
  private final FindingsAgreed listener;
  private final RequestService requests;
  private final PostponementService postponements;
  private final Transitions transitions;
  private final NetworkTime time;
  private final Ids ids;

  ReviewService(
      CurrentActor currentActor,
      ReviewRepository reviews,
      ReviewAccess access,
      ReviewReader reader,
      SchoolCopyService schools,
      SeasonService seasons,
      FindingsAgreed listener,
      RequestService requests,
      PostponementService postponements,
      Transitions transitions,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.reviews = reviews;
    this.access = access;
    this.reader = reader;
    this.schools = schools;
    this.seasons = seasons;
    this.listener = listener;
    this.requests = requests;
    this.postponements = postponements;
    this.transitions = transitions;
    this.time = time;
    this.ids = ids;
  }

  @Override
  public void requireTakesDays(UUID requestId) {
    reviews.ofRequest(requestId).ifPresent(Review::requireAwaitsDays);
  }

  /** The first confirmed days make the review, later ones date a postponed one anew. */
  @Override
  public void daysConfirmed(
      Actor actor, UUID requestId, UUID schoolId, UUID seasonId, List<VisitDay> days) {
    reviews
        .lockedOfRequest(requestId)
        .ifPresentOrElse(
            review -> postponements.redate(actor, review, days),
            () -> date(actor, requestId, schoolId, seasonId, days));
  }

  private void date(
      Actor actor, UUID requestId, UUID schoolId, UUID seasonId, List<VisitDay> days) {
    Review review = new Review(ids.next(), requestId, schoolId, seasons.get(seasonId), days);
    reviews.persistAndFlush(review);
    transitions.record(actor, review.dated());
  }

  @Transactional
  Versioned<ReviewResponse> move(UUID id, ReviewAction action, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = lockedFor(id, actor);
    Set<Mover> movers = requireMay(review, action, ifMatch, actor);
    move(actor, review, action, movers);
    return versioned(review, actor);
  }

  @Transactional
  Versioned<ReviewResponse> switchMode(UUID id, VisitMode mode, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = lockedFor(id, actor);
    Set<Mover> movers = requireMay(review, ReviewAction.SWITCH_MODE, ifMatch, actor);
    transitions.record(actor, review.switchMode(mode, time.today(), movers));
    return versioned(review, actor);
  }

  /**
   * What the actor is to the review, when they may ever take the action and know how it stands.
   *
   * @throws Refusal.NotAllowed when it is not their part
   * @throws Refusal.Stale when it has moved on
   */
  Set<Mover> requireMay(Review review, ReviewAction action, String ifMatch, Actor actor) {
    Set<Mover> movers = access.movers(actor, review);
    ReviewLifecycle.TABLE.requireMayEver(action, movers);
    Versions.require(ifMatch, review.getVersion(), () -> reader.read(review, actor));
    return movers;
  }

  Versioned<ReviewResponse> versioned(Review review, Actor actor) {
    reviews.flush();
    return new Versioned<>(reader.read(review, actor), review.getVersion());
  }

  private void move(Actor actor, Review review, ReviewAction action, Set<Mover> movers) {
    var move = review.move(action, movers);
    List<String> lacking = reader.lacking(review, action);
    if (!lacking.isEmpty()) {
      throw new Refusal.AgainstTheRules(lacking);
    }
    transitions.record(actor, move);
    reviews.flush();
  }

  /** Follows the second signature, within the running transaction. */
  public void agreeFindings(Review review) {
    move(Actor.SYSTEM, review, ReviewAction.AGREE_FINDINGS, Set.of(Relation.SYSTEM));
    listener.findingsAgreed(review);
  }

  /**
   * A review the actor may know of, locked until the transaction ends, so that what depends on its
   * state cannot change beside it.
   *
   * @throws Refusal.NotFound when the actor may not know of it
   */
  public Review lockedFor(UUID id, Actor actor) {
    return reviews
        .locked(id)
        .filter(review -> !access.movers(actor, review).isEmpty())
        .orElseThrow(Refusal.NotFound::new);
  }

  /** As {@link #lockedFor}, with the request below it, so that its days cannot change either. */
  Review lockedWithRequest(UUID id, Actor actor) {
    reviews.requestOf(id).ifPresent(requests::lock);
    return lockedFor(id, actor);
  }

  /**
   * A review the actor may know of.
   *
   * @throws Refusal.NotFound when the actor may not know of it
   */
  public Review visibleTo(UUID id, Actor actor) {
    return reviews
        .findByIdOptional(id)
        .filter(review -> !access.movers(actor, review).isEmpty())
        .orElseThrow(Refusal.NotFound::new);
  }

  /** The days and school of a review, for the feature that invites people who may not see it. */
  public Review known(UUID id) {
    return reviews.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
  }

  /** As {@link #known}, many by their ids in one statement. */
  public Map<UUID, Review> known(Collection<UUID> ids) {
    return reviews.among(ids).stream().collect(Collectors.toMap(Review::getId, found -> found));
  }

  /** As {@link #known}, locked until the transaction ends. */
  public Review lockedKnown(UUID id) {
    return reviews.locked(id).orElseThrow(Refusal.NotFound::new);
  }

  @Transactional
  Versioned<ReviewResponse> get(UUID id) {
    Actor actor = currentActor.get();
    return versioned(visibleTo(id, actor), actor);
  }

  /** The moves of a review; why only for those concerned. */
  @Transactional
  List<HistoryResponse> history(UUID id) {
    Actor actor = currentActor.get();
    boolean readsReasons = reader.readsReasons(access.movers(actor, visibleTo(id, actor)));
    return transitions.of("review", id).stream()
        .map(moved -> readsReasons ? moved : moved.withoutReason())
        .toList();
  }

  @Transactional
  PageResponse<ReviewResponse> list(ReviewSearch search, PageQuery page) {
    Actor actor = currentActor.get();
    Set<UUID> own = HostRelations.ledBy(actor);
    Map<UUID, Set<Relation>> parts = access.parts(actor);
    PanacheQuery<Review> found =
        HostRelations.isStaff(actor)
            ? reviews.exceptTied(schools.tiedTo(actor), own, parts.keySet(), search, page)
            : reviews.ofSchoolsOrAmong(own, parts.keySet(), search, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(review -> reader.inList(review, access.movers(actor, review, parts)));
  }
}
