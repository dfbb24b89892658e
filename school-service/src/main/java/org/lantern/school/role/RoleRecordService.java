package org.lantern.school.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.ActorCopy;
import org.lantern.kit.actor.HeldRole;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.outbox.Outbox;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.person.Joined;

/** All the roles of a person at once: when two people become one, and before one is erased. */
@ApplicationScoped
public class RoleRecordService {
  private final RoleGrantRepository grants;
  private final ActorCopy actors;
  private final Transitions transitions;
  private final Outbox outbox;
  private final NetworkTime time;

  RoleRecordService(
      RoleGrantRepository grants,
      ActorCopy actors,
      Transitions transitions,
      Outbox outbox,
      NetworkTime time) {
    this.grants = grants;
    this.actors = actors;
    this.transitions = transitions;
    this.outbox = outbox;
    this.time = time;
  }

  /** What becomes one role when two people become one: the same role there on the same days. */
  public List<Joined> joining(UUID personId, UUID into) {
    return Joined.of(grants.heldBy(personId), grants.heldBy(into), RoleRecordService::place);
  }

  private static Object place(RoleGrant grant) {
    return List.of(grant.getRole(), grant.scope());
  }

  /** Why two people cannot become one; a sentence for each role that stands in the way. */
  public List<String> against(UUID personId, UUID into) {
    List<RoleGrant> staying = grants.heldBy(into);
    return grants.heldBy(personId).stream()
        .filter(each -> staying.stream().anyMatch(other -> isInTwoCapacities(each, other)))
        .map(
            each ->
                "Both hold the role %s in one place on the same days, in two capacities. End one"
                        .formatted(each.getRole())
                    + " of the two first.")
        .distinct()
        .toList();
  }

  private static boolean isInTwoCapacities(RoleGrant one, RoleGrant other) {
    return place(one).equals(place(other))
        && one.getCapacity() != other.getCapacity()
        && other.overlaps(one.getFrom(), one.getUntil());
  }

  /** One person's roles become another's, within the running transaction. */
  public void merge(UUID personId, UUID into) {
    List<Joined> joining = joining(personId, into);
    joining.forEach(joined -> joined.dropped().forEach(id -> drop(grants.findById(id))));
    joining.forEach(joined -> grants.findById(joined.kept()).last(joined.from(), joined.until()));
    grants.flush();
    grants.move(personId, into);
    tell(personId);
    tell(into);
  }

  private void drop(RoleGrant grant) {
    RoleState before = grant.getState();
    grant.withdraw(Set.of(Relation.SYSTEM));
    grants.flush();
    var event = new RolesChanged(grant.getPersonId(), held(grant.getPersonId()));
    transitions.record(
        Actor.SYSTEM,
        new Transition(
            "role", grant.getId(), before, RoleAction.WITHDRAW, grant.getState(), event));
  }

  /** Tells all services which roles somebody holds, as it stands in the running transaction. */
  public void tell(UUID personId) {
    List<HeldRole> held = held(personId);
    actors.replaceRoles(personId, held);
    outbox.append(new RolesChanged(personId, held));
  }

  private List<HeldRole> held(UUID personId) {
    return grants.heldBy(personId).stream().map(RoleGrant::held).toList();
  }

  /**
   * Lets somebody go who holds nothing today or later.
   *
   * @throws Refusal.AgainstTheRules otherwise
   */
  public void requireNone(UUID personId) {
    List<RoleGrant> lasting =
        grants.heldBy(personId).stream()
            .filter(each -> each.getUntil() == null || !each.getUntil().isBefore(time.today()))
            .toList();
    if (lasting.stream().anyMatch(each -> each.getRole() == Role.NETWORK_ADMIN)
        && grants.administratorsLocked().stream()
            .noneMatch(
                other -> other.lastsOn(time.today()) && !other.getPersonId().equals(personId))) {
      throw new Refusal.AgainstTheRules(
          "This is the last administrator. Make somebody else one first.");
    }
    if (!lasting.isEmpty()) {
      throw new Refusal.AgainstTheRules(
          "They hold the role %s today or later. End or withdraw their roles first."
              .formatted(lasting.getFirst().getRole()));
    }
  }
}
