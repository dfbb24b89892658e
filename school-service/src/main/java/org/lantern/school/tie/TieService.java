package org.lantern.school.tie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Role;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.outbox.Outbox;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.school.person.PersonAccess;
import org.lantern.school.person.PersonService;
import org.lantern.school.school.SchoolService;
import org.lantern.school.trust.TrustService;

/** Takes declarations and judges them; nobody judges their own. */
@ApplicationScoped
public class TieService {
  private final CurrentActor currentActor;
  private final PersonAccess access;
  private final IdempotentCalls calls;
  private final TieRepository ties;
  private final TieMapper mapper;
  private final PersonService people;
  private final SchoolService schools;
  private final TrustService trusts;
  private final Transitions transitions;
  private final Outbox outbox;
  private final Ids ids;

  TieService(
      CurrentActor currentActor,
      PersonAccess access,
      IdempotentCalls calls,
      TieRepository ties,
      TieMapper mapper,
      PersonService people,
      SchoolService schools,
      TrustService trusts,
      Transitions transitions,
      Outbox outbox,
      Ids ids) {
    this.currentActor = currentActor;
    this.access = access;
    this.calls = calls;
    this.ties = ties;
    this.mapper = mapper;
    this.people = people;
    this.schools = schools;
    this.trusts = trusts;
    this.transitions = transitions;
    this.outbox = outbox;
    this.ids = ids;
  }

  @Transactional
  TieResponse declare(DeclareTieRequest request, String key) {
    Actor actor = currentActor.get();
    access.requireMayRead(request.personId());
    var call = new IdempotentCalls.Call(actor.personId(), "declare-tie", key, request);
    return calls.once(call, TieResponse.class, () -> declare(request, actor));
  }

  private TieResponse declare(DeclareTieRequest request, Actor actor) {
    if ((request.schoolId() == null) == (request.trustId() == null)) {
      throw new Refusal.AgainstTheRules("Name a school or a trust, and only one of the two.");
    }
    if (request.until() != null && request.until().isBefore(request.from())) {
      throw new Refusal.AgainstTheRules("The last day cannot be before the first.");
    }
    people.lock(request.personId());
    if (request.schoolId() != null) {
      schools.makeKnown(request.schoolId());
    } else {
      trusts.requireThere(request.trustId());
    }
    Tie tie = new Tie(ids.next(), request);
    ties.persistAndFlush(tie);
    record(actor, tie, null, TieAction.DECLARE, null);
    return response(tie, actor);
  }

  @Transactional
  Versioned<TieResponse> judge(UUID id, TieAction action, JudgeTieRequest request, String ifMatch) {
    Actor actor = currentActor.get();
    Tie tie = asRead(id, ifMatch, actor);
    return moved(tie, actor, tie.move(action, actor.networkRoles()), action, request.reason());
  }

  @Transactional
  Versioned<TieResponse> end(UUID id, EndTieRequest request, String ifMatch) {
    Actor actor = currentActor.get();
    Tie tie = asRead(id, ifMatch, actor);
    if (request.on().isBefore(tie.getFrom())) {
      throw new Refusal.AgainstTheRules(
          "This tie began on %s. If it never was, dismiss it instead.".formatted(tie.getFrom()));
    }
    TieState before = tie.end(request.on(), actor.networkRoles());
    return moved(tie, actor, before, TieAction.END, null);
  }

  private Tie asRead(UUID id, String ifMatch, Actor actor) {
    Tie tie = ties.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    Versions.require(ifMatch, tie.getVersion(), () -> response(tie, actor));
    if (tie.getPersonId().equals(actor.personId())) {
      throw new Refusal.NotAllowed(
          "Nobody judges their own ties. Ask another administrator to look at this one.");
    }
    people.lock(tie.getPersonId());
    return tie;
  }

  private Versioned<TieResponse> moved(
      Tie tie, Actor actor, TieState before, TieAction action, String reason) {
    ties.flush();
    record(actor, tie, before, action, reason);
    return new Versioned<>(response(tie, actor), tie.getVersion());
  }

  private void record(Actor actor, Tie tie, TieState before, TieAction action, String reason) {
    var event = changed(tie.getPersonId());
    transitions.record(
        actor, new Transition("tie", tie.getId(), before, action, tie.getState(), event), reason);
  }

  private TiesChanged changed(UUID personId) {
    return new TiesChanged(
        personId, ties.of(personId).stream().filter(Tie::counts).map(Tie::item).toList());
  }

  /** Tells all services what binds somebody, as it stands in the running transaction. */
  public void tell(UUID personId) {
    outbox.append(changed(personId));
  }

  /**
   * Deletes some of the ties that ended before a day with what was done to them, in the running
   * transaction, and tells every service.
   *
   * @return how many
   */
  public int forgetEndedBefore(LocalDate day, int most) {
    List<Tie> old = ties.endedBefore(day, most);
    transitions.forget("tie", old.stream().map(Tie::getId).toList());
    old.forEach(ties::delete);
    ties.flush();
    old.stream().map(Tie::getPersonId).distinct().forEach(this::tell);
    return old.size();
  }

  /** Everybody's for administrators, one's own for everybody else. */
  @Transactional
  PageResponse<TieResponse> list(UUID personId, UUID schoolId, TieState state, PageQuery page) {
    Actor actor = currentActor.get();
    boolean all = actor.networkRoles().contains(Role.NETWORK_ADMIN);
    if (personId != null) {
      access.requireMayRead(personId);
    }
    var found = ties.matching(all ? personId : actor.personId(), schoolId, state, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(tie -> response(tie, actor));
  }

  @Transactional
  Versioned<TieResponse> get(UUID id) {
    Tie tie = visible(id);
    return new Versioned<>(response(tie, currentActor.get()), tie.getVersion());
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    visible(id);
    boolean staff = currentActor.get().networkRoles().contains(Role.NETWORK_ADMIN);
    return transitions.of("tie", id).stream()
        .map(entry -> staff ? entry : entry.withoutReason())
        .toList();
  }

  private Tie visible(UUID id) {
    Tie tie = ties.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    access.requireMayRead(tie.getPersonId());
    return tie;
  }

  private TieResponse response(Tie tie, Actor actor) {
    Set<Role> roles = tie.getPersonId().equals(actor.personId()) ? Set.of() : actor.networkRoles();
    return mapper.toResponse(tie, TieLifecycle.TABLE.allowed(tie.getState(), roles));
  }
}
