package org.lantern.school.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.ActorCopy;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.HeldRole;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.outbox.Outbox;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.employment.LeftSchool;
import org.lantern.school.person.PersonService;
import org.lantern.school.school.Chunks;

/** Gives, ends and withdraws roles, and tells every service; the truth their copies follow. */
@ApplicationScoped
public class RoleService implements LeftSchool {
  private static final Set<Mover> BY_ITSELF = Set.of(Relation.SYSTEM);

  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final RoleGrantRepository grants;
  private final RoleMapper mapper;
  private final RoleScopes scopes;
  private final Colleagues colleagues;
  private final PersonService people;
  private final ActorCopy actors;
  private final Transitions transitions;
  private final Outbox outbox;
  private final NetworkTime time;
  private final Ids ids;

  RoleService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      RoleGrantRepository grants,
      RoleMapper mapper,
      RoleScopes scopes,
      Colleagues colleagues,
      PersonService people,
      ActorCopy actors,
      Transitions transitions,
      Outbox outbox,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.grants = grants;
    this.mapper = mapper;
    this.scopes = scopes;
    this.colleagues = colleagues;
    this.people = people;
    this.actors = actors;
    this.transitions = transitions;
    this.outbox = outbox;
    this.time = time;
    this.ids = ids;
  }

  @Transactional
  RoleResponse grant(GrantRoleRequest request, String key) {
    Actor actor = currentActor.get();
    var call = new IdempotentCalls.Call(actor.personId(), "grant-role", key, request);
    return calls.once(
        call,
        RoleResponse.class,
        () -> {
          Term term = request.term(time.today());
          requireMayGive(actor, request.role(), request.scope());
          colleagues.require(actor, request.personId(), request.scope());
          return response(
              grant(actor, request.personId(), request.role(), request.scope(), term), actor);
        });
  }

  /**
   * Gives a role within the running transaction.
   *
   * @throws Refusal.NotAllowed when the actor may not give it
   * @throws Refusal.AgainstTheRules when there is no such role there
   */
  public void give(Actor actor, UUID personId, Role role, Scope scope, Term term) {
    grant(actor, personId, role, scope, term);
  }

  private RoleGrant grant(Actor actor, UUID personId, Role role, Scope scope, Term term) {
    requireMayGive(actor, role, scope);
    people.lock(personId);
    scopes.requireFitting(role, scope, term.capacity());
    RoleGrant grant = new RoleGrant(ids.next(), personId, role, scope, term);
    grants.persistAndFlush(grant);
    record(actor, grant, null, RoleAction.GRANT);
    return grant;
  }

  private static void requireMayGive(Actor actor, Role role, Scope scope) {
    if (!RoleAccess.mayGive(actor, role, scope)) {
      throw new Refusal.NotAllowed(
          "A head gives roles to colleagues at the own school; ask an administrator for others.");
    }
  }

  @Transactional
  Versioned<RoleResponse> withdraw(UUID id, String ifMatch) {
    Actor actor = currentActor.get();
    RoleGrant grant = asRead(id, RoleAction.WITHDRAW, ifMatch, actor);
    RoleState before = grant.getState();
    grant.withdraw(movers(actor, grant));
    requireAnotherAdministrator(grant);
    return moved(actor, grant, before, RoleAction.WITHDRAW);
  }

  @Transactional
  Versioned<RoleResponse> end(UUID id, EndRoleRequest request, String ifMatch) {
    Actor actor = currentActor.get();
    RoleGrant grant = asRead(id, RoleAction.END, ifMatch, actor);
    if (request.on().isBefore(grant.getFrom())) {
      throw new Refusal.AgainstTheRules(
          "This role begins on %s. Withdraw it instead.".formatted(grant.getFrom()));
    }
    RoleState before = grant.getState();
    grant.end(request.on(), movers(actor, grant));
    requireAnotherAdministrator(grant);
    return moved(actor, grant, before, RoleAction.END);
  }

  private RoleGrant asRead(UUID id, RoleAction action, String ifMatch, Actor actor) {
    RoleGrant grant = visible(id, actor);
    RoleLifecycle.TABLE.requireMayEver(action, movers(actor, grant));
    Versions.require(ifMatch, grant.getVersion(), () -> response(grant, actor));
    if (grant.getScopeKind() != Scope.Kind.NETWORK
        && grant.getPersonId().equals(actor.personId())) {
      throw new Refusal.NotAllowed(
          "This role walls you off from what belongs to it, so somebody else ends it. Ask another"
              + " administrator.");
    }
    people.lock(grant.getPersonId());
    return grant;
  }

  private void requireAnotherAdministrator(RoleGrant leaving) {
    if (leaving.getRole() == Role.NETWORK_ADMIN
        && grants.administratorsLocked().stream()
            .noneMatch(
                other ->
                    other.lastsOn(time.today())
                        && !other.getPersonId().equals(leaving.getPersonId()))) {
      throw new Refusal.AgainstTheRules(
          "This is the last administrator. Make somebody else one first.");
    }
  }

  private Versioned<RoleResponse> moved(
      Actor actor, RoleGrant grant, RoleState before, RoleAction action) {
    grants.flush();
    record(actor, grant, before, action);
    return new Versioned<>(response(grant, actor), grant.getVersion());
  }

  /** Who leaves a school keeps no role there. */
  @Override
  public void left(Actor actor, UUID personId, UUID schoolId, LocalDate on) {
    grants.heldBeyond(schoolId, on).stream()
        .filter(grant -> grant.getPersonId().equals(personId))
        .forEach(grant -> endOrWithdraw(actor, grant, on));
  }

  /**
   * Ends all roles at a school that ends.
   *
   * @param on the school's last day
   */
  public void endWithSchool(UUID schoolId, LocalDate on) {
    List<RoleGrant> held = grants.heldBeyond(schoolId, on);
    held.forEach(grant -> people.lock(grant.getPersonId()));
    held.forEach(grant -> endOrWithdraw(Actor.SYSTEM, grant, on));
  }

  /**
   * What follows by itself from something else that the actor did and was allowed to do.
   *
   * @param actor who did it, for the history
   */
  private void endOrWithdraw(Actor actor, RoleGrant grant, LocalDate on) {
    RoleState before = grant.getState();
    RoleAction action = grant.getFrom().isAfter(on) ? RoleAction.WITHDRAW : RoleAction.END;
    if (action == RoleAction.WITHDRAW) {
      grant.withdraw(BY_ITSELF);
    } else {
      grant.end(on, BY_ITSELF);
    }
    moved(actor, grant, before, action);
  }

  /**
   * Makes room for somebody else in a seat that only one can hold, within the running transaction:
   * who holds it on the day holds it until the day before.
   */
  public void vacate(Actor actor, UUID schoolId, Role role, LocalDate day) {
    grants.ofSchool(schoolId, List.of(role), day).stream()
        .filter(grant -> grant.getFrom().isBefore(day))
        .forEach(
            grant -> {
              people.lock(grant.getPersonId());
              endOrWithdraw(actor, grant, day.minusDays(1));
            });
  }

  /** Whether anybody was ever given a role of the network. */
  public boolean wasEverGiven(Role role) {
    return grants.count("role", role) > 0;
  }

  /** Who holds some roles at a school on a day or later, the earliest first. */
  public List<RoleResponse> atSchool(UUID schoolId, Set<Role> roles, LocalDate day) {
    return grants.ofSchool(schoolId, roles, day).stream()
        .map(grant -> mapper.toResponse(grant, List.of()))
        .toList();
  }

  /** Who held a role at a school last before a day; empty when nobody ever did. */
  public List<RoleResponse> lastAtSchool(UUID schoolId, Role role, LocalDate day) {
    return grants.lastBefore(schoolId, role, day).stream()
        .map(grant -> mapper.toResponse(grant, List.of()))
        .toList();
  }

  private void record(Actor actor, RoleGrant grant, RoleState before, RoleAction action) {
    List<HeldRole> held = grants.heldBy(grant.getPersonId()).stream().map(RoleGrant::held).toList();
    actors.replaceRoles(grant.getPersonId(), held);
    transitions.record(
        actor,
        new Transition(
            "role",
            grant.getId(),
            before,
            action,
            grant.getState(),
            new RolesChanged(grant.getPersonId(), held)));
  }

  /**
   * What is against giving a role in a kind of scope, without a full stop; empty when it exists
   * there.
   */
  public Optional<String> against(Role role, Scope.Kind kind) {
    return RoleScopes.isRoleOf(role, kind)
        ? Optional.empty()
        : Optional.of(RoleScopes.whereItIs(role));
  }

  /** Tells all the roles of people to whom an import gave some; they are locked already. */
  public void tellAll(List<UUID> people) {
    Chunks.of(people)
        .forEach(
            some -> {
              Map<UUID, List<HeldRole>> held = grants.heldByAll(some);
              actors.replaceRoles(held);
              outbox.appendAll(
                  some.stream().map(id -> new RolesChanged(id, held.get(id))).toList());
            });
  }

  @Transactional
  List<RoleResponse> of(UUID personId) {
    Actor actor = currentActor.get();
    if (!RoleAccess.mayRead(actor, personId, Scope.NETWORK)) {
      throw new Refusal.NotFound();
    }
    return grants.allOf(personId).stream().map(grant -> response(grant, actor)).toList();
  }

  @Transactional
  Versioned<RoleResponse> get(UUID id) {
    Actor actor = currentActor.get();
    RoleGrant grant = visible(id, actor);
    return new Versioned<>(response(grant, actor), grant.getVersion());
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    get(id);
    return transitions.of("role", id);
  }

  private RoleGrant visible(UUID id, Actor actor) {
    return grants
        .findByIdOptional(id)
        .filter(grant -> RoleAccess.mayRead(actor, grant.getPersonId(), grant.scope()))
        .orElseThrow(Refusal.NotFound::new);
  }

  private static Set<Mover> movers(Actor actor, RoleGrant grant) {
    return RoleAccess.movers(actor, grant.getRole(), grant.scope());
  }

  private RoleResponse response(RoleGrant grant, Actor actor) {
    return mapper.toResponse(
        grant, RoleLifecycle.TABLE.allowed(grant.getState(), movers(actor, grant)));
  }
}
