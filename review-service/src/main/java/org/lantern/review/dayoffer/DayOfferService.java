package org.lantern.review.dayoffer;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.review.calendarcopy.CalendarCopyService;
import org.lantern.review.deadline.DeadlineService;
import org.lantern.review.deadline.Step;
import org.lantern.review.request.RequestResponse;
import org.lantern.review.request.RequestService;
import org.lantern.review.schoolcopy.HostRelations;
import org.lantern.review.schoolcopy.SchoolCopyService;

/** The network offers days, the school confirms them or answers with others. */
@ApplicationScoped
public class DayOfferService {
  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final DayOfferRepository offers;
  private final DayOfferMapper mapper;
  private final HostRelations relations;
  private final SchoolCopyService schools;
  private final CalendarCopyService calendars;
  private final RequestService requests;
  private final FittingDays fitting;
  private final DaysConfirmed listener;
  private final Transitions transitions;
  private final DeadlineService deadlines;
  private final Ids ids;

  DayOfferService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      DayOfferRepository offers,
      DayOfferMapper mapper,
      HostRelations relations,
      SchoolCopyService schools,
      CalendarCopyService calendars,
      RequestService requests,
      FittingDays fitting,
      DaysConfirmed listener,
      Transitions transitions,
      DeadlineService deadlines,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.offers = offers;
    this.mapper = mapper;
    this.relations = relations;
    this.schools = schools;
    this.calendars = calendars;
    this.requests = requests;
    this.fitting = fitting;
    this.listener = listener;
    this.transitions = transitions;
    this.deadlines = deadlines;
    this.ids = ids;
  }

  @Transactional
  DayOfferResponse offer(OfferDaysRequest request, String key) {
    Actor actor = currentActor.get();
    requests.requireVisible(request.requestId(), actor);
    var call = new IdempotentCalls.Call(actor.personId(), "offer-days", key, request);
    return calls.once(call, DayOfferResponse.class, () -> offer(request, actor));
  }

  private DayOfferResponse offer(OfferDaysRequest request, Actor actor) {
    requests.lock(request.requestId());
    RequestResponse asked = requests.accepted(request.requestId(), actor);
    listener.requireTakesDays(asked.id());
    fitting.require(asked, request.days());
    List<String> remarks =
        DayRemarks.on(VisitDay.dates(request.days()), calendars.workingDaysOf(asked.schoolId()));
    DayOffer offer = new DayOffer(ids.next(), asked.id(), asked.subject(), request.days(), remarks);
    offers.persistAndFlush(offer);
    transitions.record(actor, offer.offered());
    requests.daysAreThere(asked.id());
    deadlines.begin(Step.ANSWER_DAYS, offer.getId(), asked.seasonId(), asked.schoolId());
    return response(offer, actor);
  }

  @Transactional
  Versioned<DayOfferResponse> confirm(UUID id, String ifMatch) {
    Actor actor = currentActor.get();
    DayOffer offer = locked(id, actor);
    move(
        offer,
        DayOfferAction.CONFIRM,
        ifMatch,
        actor,
        movers -> {
          var move = offer.move(DayOfferAction.CONFIRM, movers);
          fitting.requireToCome(offer.getDays());
          return move;
        });
    UUID seasonId = requests.accepted(offer.getRequestId(), actor).seasonId();
    listener.daysConfirmed(
        actor, offer.getRequestId(), offer.getSubject(), seasonId, offer.getDays());
    return new Versioned<>(response(offer, actor), offer.getVersion());
  }

  @Transactional
  Versioned<DayOfferResponse> answer(UUID id, AnswerDaysRequest said, String ifMatch) {
    Actor actor = currentActor.get();
    DayOffer offer = locked(id, actor);
    move(
        offer,
        DayOfferAction.ANSWER,
        ifMatch,
        actor,
        movers -> offer.answer(said, actor.personId(), movers));
    fitting.requireLater(said.days());
    requests.awaitDays(offer.getRequestId());
    return new Versioned<>(response(offer, actor), offer.getVersion());
  }

  @Transactional
  Versioned<DayOfferResponse> withdraw(UUID id, String ifMatch) {
    Actor actor = currentActor.get();
    DayOffer offer = locked(id, actor);
    move(
        offer,
        DayOfferAction.WITHDRAW,
        ifMatch,
        actor,
        movers -> offer.move(DayOfferAction.WITHDRAW, movers));
    requests.awaitDays(offer.getRequestId());
    return new Versioned<>(response(offer, actor), offer.getVersion());
  }

  private void move(
      DayOffer offer,
      DayOfferAction action,
      String ifMatch,
      Actor actor,
      Function<Set<Mover>, Transition> change) {
    Set<Mover> movers = movers(offer, actor, requests.walledOff(actor));
    DayOfferLifecycle.TABLE.requireMayEver(action, movers);
    Versions.require(ifMatch, offer.getVersion(), () -> response(offer, actor));
    transitions.record(actor, change.apply(movers));
    deadlines.end(Step.ANSWER_DAYS, offer.getId());
    offers.flush();
  }

  @Transactional
  Versioned<DayOfferResponse> get(UUID id) {
    Actor actor = currentActor.get();
    DayOffer offer = visible(id, actor);
    return new Versioned<>(response(offer, actor), offer.getVersion());
  }

  @Transactional
  PageResponse<DayOfferResponse> list(DayOfferSearch search, PageQuery page) {
    Actor actor = currentActor.get();
    Set<UUID> own = HostRelations.ownedBy(actor);
    Set<UUID> walledOff = requests.walledOff(actor);
    PanacheQuery<DayOffer> found =
        HostRelations.isStaff(actor)
            ? offers.exceptTied(schools.tiedTo(actor), walledOff, own, search, page)
            : offers.ofOwners(own, search, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(offer -> response(offer, movers(offer, actor, walledOff)));
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    visible(id, currentActor.get());
    return transitions.of("day offer", id);
  }

  /** As {@link #visible}, read when nobody else can change it or its review any more. */
  private DayOffer locked(UUID id, Actor actor) {
    offers.requestOf(id).ifPresent(requests::lock);
    return visible(id, actor);
  }

  private DayOffer visible(UUID id, Actor actor) {
    return offers
        .findByIdOptional(id)
        .filter(offer -> !movers(offer, actor, requests.walledOff(actor)).isEmpty())
        .orElseThrow(Refusal.NotFound::new);
  }

  /**
   * @param walledOff the requests from whose reviews the actor is walled off
   */
  private Set<Mover> movers(DayOffer offer, Actor actor, Set<UUID> walledOff) {
    Set<Mover> movers = relations.of(actor, offer.getSubject());
    if (walledOff.contains(offer.getRequestId())) {
      requests.wallOff(movers, actor);
    }
    return movers;
  }

  private DayOfferResponse response(DayOffer offer, Actor actor) {
    return response(offer, movers(offer, actor, requests.walledOff(actor)));
  }

  private DayOfferResponse response(DayOffer offer, Set<Mover> movers) {
    return mapper.toResponse(offer, DayOfferLifecycle.TABLE.allowed(offer.getState(), movers));
  }
}
