package org.lantern.review.request;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.deadline.DeadlineService;
import org.lantern.review.deadline.Step;
import org.lantern.review.programme.ProgrammeService;
import org.lantern.review.programme.SeasonResponse;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.programme.VisitMode;
import org.lantern.review.schoolcopy.HostRelations;
import org.lantern.review.schoolcopy.SchoolCopyService;
import org.lantern.review.subject.Subject;

/** A school asks, the network answers. */
@ApplicationScoped
public class RequestService {
  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final RequestRepository requests;
  private final RequestDesk desk;
  private final SchoolCopyService schools;
  private final ProgrammeService programmes;
  private final NamedSubjects subjects;
  private final SoundRequest sound;
  private final OtherRequests others;
  private final RequestedReviews reviews;
  private final RequestGivenUp listener;
  private final SeasonService seasons;
  private final SeasonLimits limits;
  private final DeadlineService deadlines;
  private final RequestTasksService told;
  private final Transitions transitions;
  private final Tasks tasks;
  private final NetworkTime time;
  private final Ids ids;

  RequestService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      RequestRepository requests,
      RequestDesk desk,
      SchoolCopyService schools,
      ProgrammeService programmes,
      NamedSubjects subjects,
      SoundRequest sound,
      OtherRequests others,
      RequestedReviews reviews,
      RequestGivenUp listener,
      SeasonService seasons,
      SeasonLimits limits,
      DeadlineService deadlines,
      RequestTasksService told,
      Transitions transitions,
      Tasks tasks,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.requests = requests;
    this.desk = desk;
    this.schools = schools;
    this.programmes = programmes;
    this.subjects = subjects;
    this.sound = sound;
    this.others = others;
    this.reviews = reviews;
    this.listener = listener;
    this.seasons = seasons;
    this.limits = limits;
    this.deadlines = deadlines;
    this.told = told;
    this.transitions = transitions;
    this.tasks = tasks;
    this.time = time;
    this.ids = ids;
  }

  @Transactional
  RequestResponse request(RequestReviewRequest asked, String key) {
    Actor actor = currentActor.get();
    Subject subject = NamedSubjects.of(asked);
    if (!desk.actsForOwner(actor, subject)) {
      throw new Refusal.NotAllowed(
          subject.concernsTrust()
              ? "Only who leads the trust may request a review for it."
              : "Only the school's head, or the delegate, may request a review for it.");
    }
    var call = IdempotentCalls.Call.by(actor, "request-review", key, asked);
    return calls.once(call, RequestResponse.class, () -> request(asked, subject, actor));
  }

  private RequestResponse request(RequestReviewRequest asked, Subject subject, Actor actor) {
    SeasonResponse season = seasons.forRequest(asked.programmeId(), asked.seasonId());
    subjects.requireReal(subject);
    sound.require(subject, asked.said());
    others.requireNoneOpen(subject, asked.programmeId(), season.id());
    VisitMode usualMode = programmes.get(asked.programmeId()).usualMode();
    Request request =
        new Request(
            ids.next(), asked, subject, season.id(), usualMode, actor.personId(), time.today());
    request.remark(others.remarksOn(request));
    requests.persistAndFlush(request);
    limits.requireEntitled(request, season);
    transitions.record(actor, request.made());
    deadlines.begin(Step.ANSWER_REQUEST, request.getId(), season.id(), null);
    return desk.response(request, actor);
  }

  @Transactional
  Versioned<RequestResponse> write(UUID id, WriteRequestRequest said, String ifMatch) {
    Actor actor = currentActor.get();
    Request request = desk.locked(id, actor);
    if (!desk.movers(request, actor).contains(Relation.HOST_HEAD)) {
      throw new Refusal.NotAllowed("Only who leads the school or trust changes what it asks for.");
    }
    Versions.require(ifMatch, request.getVersion(), () -> desk.response(request, actor));
    request.write(said);
    sound.require(request.getSubject(), said);
    request.remark(others.remarksOn(request));
    requests.flush();
    return new Versioned<>(desk.response(request, actor), request.getVersion());
  }

  @Transactional
  Versioned<RequestResponse> move(UUID id, RequestAction action, String ifMatch, String reason) {
    Actor actor = currentActor.get();
    Request request = desk.locked(id, actor);
    Set<Mover> movers = desk.movers(request, actor);
    RequestLifecycle.TABLE.requireMayEver(action, movers);
    Versions.require(ifMatch, request.getVersion(), () -> desk.response(request, actor));
    move(actor, request, action, movers, reason);
    return desk.saved(request, actor);
  }

  /** Within the running transaction, of a request that is locked. */
  void move(Actor actor, Request request, RequestAction action, Set<Mover> movers, String reason) {
    UUID id = request.getId();
    RequestState before = request.getState();
    Transition move = request.move(action, movers);
    if (action == RequestAction.ACCEPT) {
      limits.requireRoom(request);
    }
    if (before == RequestState.ACCEPTED) {
      giveUp(id);
    }
    transitions.record(actor, move, reason);
    deadlines.end(Step.ANSWER_REQUEST, id);
    if (request.getSchoolEnding() != null) {
      tasks.close(EndedSchoolTasks.TO_TAKE_OVER, id);
      tasks.close(EndedSchoolTasks.OF_SPLIT_SCHOOL, id);
      tasks.close(EndedSchoolTasks.OF_ENDED_HOST, id);
    }
    if (action == RequestAction.ACCEPT) {
      awaitDays(id);
    }
    told.moved(request, action, before);
    requests.flush();
  }

  /** Days that were offered are withdrawn, and none are waited for. */
  void giveUp(UUID id) {
    if (reviews.isThere(id)) {
      throw new Refusal.AgainstTheRules(
          "A review is dated for this request. Postpone or cancel the review instead.");
    }
    listener.requestGivenUp(id);
    daysAreThere(id);
    told.roomMayHaveCome(id);
  }

  /** From now on the network is waited for, to offer days. */
  public void awaitDays(UUID id) {
    UUID season =
        requests.findByIdOptional(id).map(Request::getSeasonId).orElseThrow(Refusal.NotFound::new);
    deadlines.begin(Step.OFFER_DAYS, id, season, null);
  }

  /** Days are offered, or not needed any more. */
  public void daysAreThere(UUID id) {
    deadlines.end(Step.OFFER_DAYS, id);
  }

  /**
   * Until the transaction ends nobody else changes the request, its days or their review. Whoever
   * locks more of these locks the request first.
   */
  public void lock(UUID id) {
    requests.locked(id);
  }

  /** On which day it was asked for; null for one from before that was kept. */
  public LocalDate madeOn(UUID id) {
    return requests.findByIdOptional(id).map(Request::getMadeOn).orElse(null);
  }

  @Transactional
  Versioned<RequestResponse> get(UUID id) {
    Actor actor = currentActor.get();
    Request request = desk.visible(id, actor);
    return new Versioned<>(desk.response(request, actor), request.getVersion());
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    desk.visible(id, currentActor.get());
    return transitions.of("request", id);
  }

  @Transactional
  PageResponse<RequestResponse> list(RequestSearch search, PageQuery page) {
    Actor actor = currentActor.get();
    RequestDesk.Reader reader = desk.reader(actor);
    Set<UUID> own = HostRelations.ownedBy(actor);
    own.addAll(reader.inherited());
    PanacheQuery<Request> found =
        HostRelations.isStaff(actor)
            ? requests.exceptTied(schools.tiedTo(actor), reader.walledOff(), own, search, page)
            : requests.ofOwners(own, search, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(request -> desk.response(request, reader));
  }

  /**
   * A request that the network has accepted, for the offer of days.
   *
   * @throws Refusal.NotFound when the actor may not know of it
   * @throws Refusal.AgainstTheRules when it is not accepted
   */
  public RequestResponse accepted(UUID id, Actor actor) {
    Request request = desk.visible(id, actor);
    if (request.getState() != RequestState.ACCEPTED) {
      throw new Refusal.AgainstTheRules("Accept the request before you offer days.");
    }
    return desk.response(request, actor);
  }

  /** The requests from whose reviews staff are walled off, because they are or were on the team. */
  public Set<UUID> walledOff(Actor actor) {
    return desk.walledOff(actor);
  }

  /** Leaves of what somebody is to such a request what the wall leaves. */
  public void wallOff(Set<Mover> movers, Actor actor) {
    RequestDesk.wallOff(movers, actor);
  }

  /**
   * Lets pass who may know of a request.
   *
   * @throws Refusal.NotFound for everybody else
   */
  public void requireVisible(UUID id, Actor actor) {
    desk.visible(id, actor);
  }
}
