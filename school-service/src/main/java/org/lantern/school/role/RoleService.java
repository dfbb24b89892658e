package org.lantern.school.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.ActorCopy;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.HeldRole;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.person.PersonService;

/** Grants and withdraws roles, and tells every service; the truth that their copies follow. */
@ApplicationScoped
public class RoleService {
  private static final Set<Role> OF_A_SCHOOL =
      Set.of(Role.HEAD, Role.SCHOOL_DELEGATE, Role.COORDINATOR, Role.PRACTICE_LEAD, Role.GOVERNOR);
  private static final Set<Role> OF_THE_NETWORK =
      Set.of(Role.NETWORK_ADMIN, Role.QUALITY_ASSURER, Role.REVIEWER);

  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final RoleGrantRepository grants;
  private final RoleMapper mapper;
  private final PersonService people;
  private final ActorCopy actors;
  private final Transitions transitions;
  private final NetworkTime time;
  private final Ids ids;

  RoleService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      RoleGrantRepository grants,
      RoleMapper mapper,
      PersonService people,
      ActorCopy actors,
      Transitions transitions,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.grants = grants;
    this.mapper = mapper;
    this.people = people;
    this.actors = actors;
    this.transitions = transitions;
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
          Scope scope = new Scope(request.scopeKind(), request.scopeId());
          return response(grant(actor, request.personId(), request.role(), scope), actor);
        });
  }

  /**
   * Gives a role from today on, within the running transaction.
   *
   * @throws Refusal.AgainstTheRules when the role does not exist in that kind of scope
   */
  public void give(Actor actor, UUID personId, Role role, Scope scope) {
    grant(actor, personId, role, scope);
  }

  private RoleGrant grant(Actor actor, UUID personId, Role role, Scope scope) {
    requireFitting(role, scope);
    people.lock(personId);
    RoleGrant grant = new RoleGrant(ids.next(), personId, role, scope, time.today());
    grants.persistAndFlush(grant);
    record(actor, grant, null, RoleAction.GRANT);
    return grant;
  }

  private static void requireFitting(Role role, Scope scope) {
    boolean fits =
        switch (scope.kind()) {
          case NETWORK -> OF_THE_NETWORK.contains(role) && scope.id() == null;
          case SCHOOL -> OF_A_SCHOOL.contains(role) && scope.id() != null;
          case HUB, TRUST -> false;
        };
    if (!fits) {
      throw new Refusal.AgainstTheRules(
          "%s is a role %s; give it there."
              .formatted(role, OF_A_SCHOOL.contains(role) ? "of a school" : "of the network"));
    }
  }

  @Transactional
  Versioned<RoleResponse> withdraw(UUID id, String ifMatch) {
    Actor actor = currentActor.get();
    List<RoleGrant> administrators = grants.administratorsLocked();
    RoleGrant grant = grants.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    Versions.require(ifMatch, grant.getVersion(), () -> response(grant, actor));
    people.lock(grant.getPersonId());
    RoleState before = grant.getState();
    grant.withdraw(actor.networkRoles());
    if (grant.getRole() == Role.NETWORK_ADMIN && administrators.size() == 1) {
      throw new Refusal.AgainstTheRules(
          "This is the last administrator. Make somebody else one first.");
    }
    grants.flush();
    record(actor, grant, before, RoleAction.WITHDRAW);
    return new Versioned<>(response(grant, actor), grant.getVersion());
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

  @Transactional
  List<RoleResponse> of(UUID personId) {
    Actor actor = currentActor.get();
    requireMayRead(actor, personId);
    return grants.allOf(personId).stream().map(grant -> response(grant, actor)).toList();
  }

  @Transactional
  Versioned<RoleResponse> get(UUID id) {
    Actor actor = currentActor.get();
    RoleGrant grant = grants.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    requireMayRead(actor, grant.getPersonId());
    return new Versioned<>(response(grant, actor), grant.getVersion());
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    get(id);
    return transitions.of("role", id);
  }

  private static void requireMayRead(Actor actor, UUID personId) {
    if (!actor.is(Role.NETWORK_ADMIN) && !personId.equals(actor.personId())) {
      throw new Refusal.NotFound();
    }
  }

  private RoleResponse response(RoleGrant grant, Actor actor) {
    return mapper.toResponse(
        grant, RoleLifecycle.TABLE.allowed(grant.getState(), actor.networkRoles()));
  }
}
