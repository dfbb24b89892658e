package org.lantern.review.dayoffer;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.calendarcopy.CalendarCopyService;
import org.lantern.review.programme.SeasonResponse;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.request.RequestResponse;
import org.lantern.review.request.RequestService;
import org.lantern.review.schoolcopy.HostRelations;
import org.lantern.review.schoolcopy.SchoolCopyService;

/** The network offers days, the school confirms them. */
@ApplicationScoped
public class DayOfferService {
  private static final String TO_CONFIRM = "days-to-confirm";

  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final DayOfferRepository offers;
  private final DayOfferMapper mapper;
  private final HostRelations relations;
  private final SchoolCopyService schools;
  private final CalendarCopyService calendars;
  private final RequestService requests;
  private final SeasonService seasons;
  private final DaysConfirmed listener;
  private final Transitions transitions;
  private final Tasks tasks;
  private final NetworkTime time;
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
      SeasonService seasons,
      DaysConfirmed listener,
      Transitions transitions,
      Tasks tasks,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.offers = offers;
    this.mapper = mapper;
    this.relations = relations;
    this.schools = schools;
    this.calendars = calendars;
    this.requests = requests;
    this.seasons = seasons;
    this.listener = listener;
    this.transitions = transitions;
    this.tasks = tasks;
    this.time = time;
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
    RequestResponse asked = requests.accepted(request.requestId(), actor);
    requireFitting(asked.seasonId(), request.days());
    List<String> remarks = DayRemarks.on(request.days(), calendars.workingDaysOf(asked.schoolId()));
    DayOffer offer =
        new DayOffer(ids.next(), asked.id(), asked.schoolId(), request.days(), remarks);
    offers.persistAndFlush(offer);
    transitions.record(actor, offer.offered());
    tasks.open(
        Task.ofHead(
            TO_CONFIRM, offer.getId(), offer.getSchoolId(), "/day-offers/" + offer.getId()));
    return response(offer, actor);
  }

  private void requireFitting(UUID seasonId, SortedSet<LocalDate> days) {
    SeasonResponse season = seasons.get(seasonId);
    int wanted = season.rules().visitDays();
    if (days.size() != wanted) {
      throw new Refusal.AgainstTheRules(
          "This programme's visit takes %d days; offer exactly so many.".formatted(wanted));
    }
    if (days.first().isBefore(season.firstDay()) || days.last().isAfter(season.lastDay())) {
      throw new Refusal.AgainstTheRules(
          "The request is for the season %s, from %s to %s. Offer days in it."
              .formatted(season.label(), season.firstDay(), season.lastDay()));
    }
    if (days.first().isBefore(time.today())) {
      throw new Refusal.AgainstTheRules("Offer days that have not passed.");
    }
  }

  @Transactional
  Versioned<DayOfferResponse> confirm(UUID id, String ifMatch) {
    Actor actor = currentActor.get();
    DayOffer offer = visible(id, actor);
    move(offer, DayOfferAction.CONFIRM, ifMatch, actor);
    UUID seasonId = requests.accepted(offer.getRequestId(), actor).seasonId();
    listener.daysConfirmed(
        actor, offer.getRequestId(), offer.getSchoolId(), seasonId, new TreeSet<>(offer.getDays()));
    return new Versioned<>(response(offer, actor), offer.getVersion());
  }

  @Transactional
  Versioned<DayOfferResponse> withdraw(UUID id, String ifMatch) {
    Actor actor = currentActor.get();
    DayOffer offer = visible(id, actor);
    move(offer, DayOfferAction.WITHDRAW, ifMatch, actor);
    return new Versioned<>(response(offer, actor), offer.getVersion());
  }

  private void move(DayOffer offer, DayOfferAction action, String ifMatch, Actor actor) {
    Set<Mover> movers = relations.of(actor, offer.getSchoolId());
    DayOfferLifecycle.TABLE.requireMayEver(action, movers);
    Versions.require(ifMatch, offer.getVersion(), () -> response(offer, actor));
    transitions.record(actor, offer.move(action, movers));
    tasks.close(TO_CONFIRM, offer.getId());
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
    Set<UUID> own = HostRelations.ledBy(actor);
    PanacheQuery<DayOffer> found =
        HostRelations.isStaff(actor)
            ? offers.exceptTied(schools.tiedTo(actor), own, search, page)
            : offers.ofSchools(own, search, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(offer -> response(offer, actor));
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    visible(id, currentActor.get());
    return transitions.of("day offer", id);
  }

  private DayOffer visible(UUID id, Actor actor) {
    return offers
        .findByIdOptional(id)
        .filter(offer -> !relations.of(actor, offer.getSchoolId()).isEmpty())
        .orElseThrow(Refusal.NotFound::new);
  }

  private DayOfferResponse response(DayOffer offer, Actor actor) {
    return mapper.toResponse(
        offer,
        DayOfferLifecycle.TABLE.allowed(
            offer.getState(), relations.of(actor, offer.getSchoolId())));
  }
}
