package org.lantern.review.review;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.lantern.review.request.RequestService;
import org.lantern.review.schoolcopy.HostRelations;
import org.lantern.review.schoolcopy.SchoolCopyService;
import org.lantern.review.subject.Subject;

/** Moves reviews; every move asks the guards of the features above. */
@ApplicationScoped
public class ReviewService implements DaysConfirmed {
  private final CurrentActor currentActor;
  private final ReviewRepository reviews;
  private final ReviewAccess access;
  private final ReviewReader reader;
  private final SchoolCopyService schools;
  private final SeasonService seasons;
  private final List<FindingsAgreed> agreed;
  private final VisitAccount account;
  private final RequestService requests;
  private final PostponementService postponements;
  private final TeamDays team;
  private final List<VisitAhead> visitAhead;
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
      @All List<FindingsAgreed> agreed,
      VisitAccount account,
      RequestService requests,
      PostponementService postponements,
      TeamDays team,
      @All List<VisitAhead> visitAhead,
      Transitions transitions,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.reviews = reviews;
    this.access = access;
    this.reader = reader;
    this.schools = schools;
    this.seasons = seasons;
    this.agreed = agreed;
    this.account = account;
    this.requests = requests;
    this.postponements = postponements;
    this.team = team;
    this.visitAhead = visitAhead;
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
      Actor actor, UUID requestId, Subject subject, UUID seasonId, List<VisitDay> days) {
    requireNoOther(requestId, subject.hostId(), VisitDay.dates(days), "Answer with other days.");
    reviews
        .lockedOfRequest(requestId)
        .ifPresentOrElse(
            review -> postponements.redate(actor, review, days),
            () -> date(actor, requestId, subject, seasonId, days));
  }

  /** A school has one review on a day; otherwise the refusal says what to do instead. */
  void requireNoOther(UUID requestId, UUID schoolId, List<LocalDate> days, String instead) {
    reviews.lockDaysOf(schoolId);
    reviews
        .dayOfAnother(schoolId, requestId, days)
        .ifPresent(
            day -> {
              throw new Refusal.AgainstTheRules(
                  "The school has another review on %s. %s".formatted(day, instead));
            });
  }

  private void date(
      Actor actor, UUID requestId, Subject subject, UUID seasonId, List<VisitDay> days) {
    Review review = new Review(ids.next(), requestId, subject, seasons.get(seasonId), days);
    reviews.persistAndFlush(review);
    transitions.record(actor, review.dated());
    visitAhead.forEach(each -> each.dated(review));
  }

  @Transactional
  Versioned<ReviewResponse> move(UUID id, ReviewAction action, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = lockedFor(id, actor);
    Set<Mover> movers = requireMay(review, action, ifMatch, actor);
    move(actor, review, action, movers);
    if (action == ReviewAction.START) {
      account.begun(review);
    }
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

  void flush() {
    reviews.flush();
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
    if (action == ReviewAction.CONFIRM_TEAM) {
      visitAhead.forEach(each -> each.teamConfirmed(review));
    } else if (action == ReviewAction.START) {
      visitAhead.forEach(each -> each.notAhead(review));
      team.settled(review);
    } else if (action == ReviewAction.AGREE_FINDINGS) {
      team.settled(review);
    }
  }

  /** Follows the second signature, within the running transaction. */
  public void agreeFindings(Review review) {
    move(Actor.SYSTEM, review, ReviewAction.AGREE_FINDINGS, Set.of(Relation.SYSTEM));
    agreed.forEach(each -> each.findingsAgreed(review));
    account.finished(review);
  }

  /** Nothing follows from it any more, within the running transaction that has locked it. */
  public void close(Review review) {
    move(Actor.SYSTEM, review, ReviewAction.CLOSE, Set.of(Relation.SYSTEM));
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

  /** As {@link #lockedKnown}, empty while somebody else changes it: whoever can come again. */
  public Optional<Review> lockedUnlessTaken(UUID id) {
    return reviews.lockedUnlessTaken(id);
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
    Set<UUID> own = HostRelations.ownedBy(actor);
    Map<UUID, Set<Relation>> parts = access.parts(actor);
    Set<UUID> current = ReviewAccess.current(parts);
    PanacheQuery<Review> found =
        HostRelations.isStaff(actor)
            ? reviews.exceptTied(
                schools.tiedTo(actor), ReviewAccess.former(parts), own, current, search, page)
            : reviews.ofOwnersOrAmong(own, current, search, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(review -> reader.inList(review, access.movers(actor, review, parts)));
  }
}
