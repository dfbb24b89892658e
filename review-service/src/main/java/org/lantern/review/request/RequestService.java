package org.lantern.review.request;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Role;
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
import org.lantern.review.programme.SeasonResponse;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.schoolcopy.HostRelations;
import org.lantern.review.schoolcopy.SchoolCopyService;

/** A school asks, the network answers. */
@ApplicationScoped
public class RequestService {
  private static final String TO_ANSWER = "request-to-answer";

  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final RequestRepository requests;
  private final RequestMapper mapper;
  private final HostRelations relations;
  private final SchoolCopyService schools;
  private final SeasonService seasons;
  private final SeasonLimits limits;
  private final Transitions transitions;
  private final Tasks tasks;
  private final Ids ids;

  RequestService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      RequestRepository requests,
      RequestMapper mapper,
      HostRelations relations,
      SchoolCopyService schools,
      SeasonService seasons,
      SeasonLimits limits,
      Transitions transitions,
      Tasks tasks,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.requests = requests;
    this.mapper = mapper;
    this.relations = relations;
    this.schools = schools;
    this.seasons = seasons;
    this.limits = limits;
    this.transitions = transitions;
    this.tasks = tasks;
    this.ids = ids;
  }

  @Transactional
  RequestResponse request(RequestReviewRequest asked, String key) {
    Actor actor = currentActor.get();
    if (!actor.isAtSchool(Role.HEAD, asked.schoolId())) {
      throw new Refusal.NotAllowed("Only the school's head may request a review for it.");
    }
    var call = new IdempotentCalls.Call(actor.personId(), "request-review", key, asked);
    return calls.once(call, RequestResponse.class, () -> request(asked, actor));
  }

  private RequestResponse request(RequestReviewRequest asked, Actor actor) {
    SeasonResponse season = seasons.forRequest(asked.programmeId(), asked.seasonId());
    if (!schools.isMemberToday(asked.schoolId())) {
      throw new Refusal.AgainstTheRules(
          "The school is not a member of the network today. Ask the network about membership.");
    }
    Request request = new Request(ids.next(), asked, season.id(), actor.personId());
    requests.persistAndFlush(request);
    limits.requireEntitled(request, season);
    transitions.record(actor, request.made());
    tasks.open(toAnswer(request));
    return response(request, actor);
  }

  private static Task toAnswer(Request request) {
    return Task.ofNetwork(
        TO_ANSWER,
        request.getId(),
        Role.NETWORK_ADMIN,
        request.getSchoolId(),
        "/requests/" + request.getId());
  }

  @Transactional
  Versioned<RequestResponse> move(UUID id, RequestAction action, String ifMatch, String reason) {
    Actor actor = currentActor.get();
    Request request = visible(id, actor);
    Set<Mover> movers = relations.of(actor, request.getSchoolId());
    RequestLifecycle.TABLE.requireMayEver(action, movers);
    Versions.require(ifMatch, request.getVersion(), () -> response(request, actor));
    var move = request.move(action, movers);
    if (action == RequestAction.ACCEPT) {
      limits.requireRoom(request);
    }
    transitions.record(actor, move, reason);
    tasks.close(TO_ANSWER, id);
    requests.flush();
    return new Versioned<>(response(request, actor), request.getVersion());
  }

  @Transactional
  Versioned<RequestResponse> get(UUID id) {
    Actor actor = currentActor.get();
    Request request = visible(id, actor);
    return new Versioned<>(response(request, actor), request.getVersion());
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    visible(id, currentActor.get());
    return transitions.of("request", id);
  }

  @Transactional
  PageResponse<RequestResponse> list(RequestSearch search, PageQuery page) {
    Actor actor = currentActor.get();
    Set<UUID> own = HostRelations.ledBy(actor);
    PanacheQuery<Request> found =
        HostRelations.isStaff(actor)
            ? requests.exceptTied(schools.tiedTo(actor), own, search, page)
            : requests.ofSchools(own, search, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(request -> response(request, actor));
  }

  /**
   * A request that the network has accepted, for the offer of days.
   *
   * @throws Refusal.NotFound when the actor may not know of it
   * @throws Refusal.AgainstTheRules when it is not accepted
   */
  public RequestResponse accepted(UUID id, Actor actor) {
    Request request = visible(id, actor);
    if (request.getState() != RequestState.ACCEPTED) {
      throw new Refusal.AgainstTheRules("Accept the request before you offer days.");
    }
    return response(request, actor);
  }

  /**
   * Lets pass who may know of a request.
   *
   * @throws Refusal.NotFound for everybody else
   */
  public void requireVisible(UUID id, Actor actor) {
    visible(id, actor);
  }

  private Request visible(UUID id, Actor actor) {
    return requests
        .findByIdOptional(id)
        .filter(request -> !relations.of(actor, request.getSchoolId()).isEmpty())
        .orElseThrow(Refusal.NotFound::new);
  }

  private RequestResponse response(Request request, Actor actor) {
    return mapper.toResponse(
        request,
        RequestLifecycle.TABLE.allowed(
            request.getState(), relations.of(actor, request.getSchoolId())));
  }
}
