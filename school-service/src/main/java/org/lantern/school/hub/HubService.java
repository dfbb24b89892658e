package org.lantern.school.hub;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;

/** Opens, renames and closes hubs. */
@ApplicationScoped
public class HubService {
  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final HubRepository hubs;
  private final HubMapper mapper;
  private final List<HubGuard> guards;
  private final Transitions transitions;
  private final Ids ids;

  HubService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      HubRepository hubs,
      HubMapper mapper,
      @All List<HubGuard> guards,
      Transitions transitions,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.hubs = hubs;
    this.mapper = mapper;
    this.guards = guards;
    this.transitions = transitions;
    this.ids = ids;
  }

  @Transactional
  HubResponse open(HubRequest request, String key) {
    Actor actor = currentActor.get();
    var call = new IdempotentCalls.Call(actor.personId(), "open-hub", key, request);
    return calls.once(
        call,
        HubResponse.class,
        () -> {
          Hub hub = new Hub(ids.next(), request.name());
          hubs.persistAndFlush(hub);
          transitions.record(actor, hub.opened());
          return response(hub, actor);
        });
  }

  @Transactional
  Versioned<HubResponse> rename(UUID id, HubRequest request, String ifMatch) {
    Actor actor = currentActor.get();
    Hub hub = asRead(id, ifMatch, actor);
    transitions.record(actor, hub.rename(request.name(), actor.networkRoles()));
    return moved(hub, actor);
  }

  @Transactional
  Versioned<HubResponse> close(UUID id, String ifMatch) {
    Actor actor = currentActor.get();
    Hub hub = asRead(id, ifMatch, actor);
    List<String> against =
        guards.stream().map(each -> each.againstClosing(id)).flatMap(Optional::stream).toList();
    if (!against.isEmpty()) {
      throw new Refusal.AgainstTheRules(against);
    }
    transitions.record(actor, hub.close(actor.networkRoles()));
    return moved(hub, actor);
  }

  private Hub asRead(UUID id, String ifMatch, Actor actor) {
    Hub hub = hubs.locked(id).orElseThrow(Refusal.NotFound::new);
    Versions.require(ifMatch, hub.getVersion(), () -> response(hub, actor));
    return hub;
  }

  private Versioned<HubResponse> moved(Hub hub, Actor actor) {
    hubs.flush();
    return new Versioned<>(response(hub, actor), hub.getVersion());
  }

  @Transactional
  PageResponse<HubResponse> list(HubState state, PageQuery page) {
    Actor actor = currentActor.get();
    var found = hubs.matching(state, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(hub -> response(hub, actor));
  }

  @Transactional
  Versioned<HubResponse> get(UUID id) {
    Hub hub = hubs.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    return new Versioned<>(response(hub, currentActor.get()), hub.getVersion());
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    get(id);
    return transitions.of("hub", id);
  }

  /**
   * Lets pass who names an open hub, and keeps it open until the transaction ends.
   *
   * @throws Refusal.AgainstTheRules otherwise
   */
  public void requireOpen(UUID id) {
    if (hubs.locked(id).filter(hub -> hub.getState() == HubState.OPEN).isEmpty()) {
      throw new Refusal.AgainstTheRules(
          "There is no open hub with this id. Choose one of /api/v1/hubs, or open it there first.");
    }
  }

  /** What a hub is called now; null for none. */
  public String nameOf(UUID id) {
    return id == null ? null : hubs.findById(id).getName();
  }

  private HubResponse response(Hub hub, Actor actor) {
    return mapper.toResponse(hub, HubLifecycle.TABLE.allowed(hub.getState(), actor.networkRoles()));
  }
}
