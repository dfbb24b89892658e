package org.lantern.review.review;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
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
import org.lantern.review.dayoffer.DaysConfirmed;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.schoolcopy.HostRelations;
import org.lantern.review.schoolcopy.SchoolCopyService;

/** Moves reviews; every move asks the guards of the features above. */
@ApplicationScoped
public class ReviewService implements DaysConfirmed {
  private final CurrentActor currentActor;
  private final ReviewRepository reviews;
  private final ReviewMapper mapper;
  private final ReviewAccess access;
  private final List<ReviewGuard> guards;
  private final SchoolCopyService schools;
  private final SeasonService seasons;
  private final FindingsAgreed listener;
  private final Transitions transitions;
  private final Ids ids;

  ReviewService(
      CurrentActor currentActor,
      ReviewRepository reviews,
      ReviewMapper mapper,
      ReviewAccess access,
      @All List<ReviewGuard> guards,
      SchoolCopyService schools,
      SeasonService seasons,
      FindingsAgreed listener,
      Transitions transitions,
      Ids ids) {
    this.currentActor = currentActor;
    this.reviews = reviews;
    this.mapper = mapper;
    this.access = access;
    this.guards = guards;
    this.schools = schools;
    this.seasons = seasons;
    this.listener = listener;
    this.transitions = transitions;
    this.ids = ids;
  }

  /** The first confirmed days make the review. */
  @Override
  public void daysConfirmed(
      Actor actor, UUID requestId, UUID schoolId, UUID seasonId, SortedSet<LocalDate> days) {
    Review review = new Review(ids.next(), requestId, schoolId, seasons.get(seasonId), days);
    reviews.persistAndFlush(review);
    transitions.record(actor, review.dated());
  }

  @Transactional
  Versioned<ReviewResponse> move(UUID id, ReviewAction action, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = lockedFor(id, actor);
    Set<Mover> movers = access.movers(actor, review);
    ReviewLifecycle.TABLE.requireMayEver(action, movers);
    Versions.require(ifMatch, review.getVersion(), () -> response(review, actor));
    move(actor, review, action, movers);
    return new Versioned<>(response(review, actor), review.getVersion());
  }

  private void move(Actor actor, Review review, ReviewAction action, Set<Mover> movers) {
    var move = review.move(action, movers);
    List<String> lacking = lacking(review, action);
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

  private List<String> lacking(Review review, ReviewAction action) {
    return guards.stream()
        .filter(guard -> guard.action() == action)
        .flatMap(guard -> guard.lacking(review).stream())
        .toList();
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
    Review review = visibleTo(id, actor);
    return new Versioned<>(response(review, actor), review.getVersion());
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    visibleTo(id, currentActor.get());
    return transitions.of("review", id);
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
        .map(review -> inList(review, access.movers(actor, review, parts)));
  }

  /** In a list the checklist is left out: it costs questions to every feature. */
  private ReviewResponse inList(Review review, Set<Mover> movers) {
    return mapper.toResponse(
        review, ReviewLifecycle.TABLE.allowed(review.getState(), movers), Map.of());
  }

  private ReviewResponse response(Review review, Actor actor) {
    List<ReviewAction> allowed =
        ReviewLifecycle.TABLE.allowed(review.getState(), access.movers(actor, review));
    Map<ReviewAction, List<String>> lacking = new EnumMap<>(ReviewAction.class);
    for (ReviewAction action : allowed) {
      List<String> found = lacking(review, action);
      if (!found.isEmpty()) {
        lacking.put(action, found);
      }
    }
    return mapper.toResponse(review, allowed, lacking);
  }
}
