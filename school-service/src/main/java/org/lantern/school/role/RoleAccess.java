package org.lantern.school.role;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;

/**
 * Who may give, end and read roles: the administrators all, a school's head those of the colleagues
 * there, and everybody reads their own.
 */
final class RoleAccess {
  private static final Set<Role> OF_COLLEAGUES =
      Set.of(Role.SCHOOL_DELEGATE, Role.COORDINATOR, Role.PRACTICE_LEAD, Role.GOVERNOR);

  private RoleAccess() {}

  /** What the actor is to a role in a scope. */
  static Set<Mover> movers(Actor actor, Role role, Scope scope) {
    if (actor.isSystem()) {
      return Set.of(Relation.SYSTEM);
    }
    Set<Mover> movers = new HashSet<>(actor.networkRoles());
    if (OF_COLLEAGUES.contains(role) && isHeadAt(actor, scope)) {
      movers.add(Relation.HOST_HEAD);
    }
    return movers;
  }

  static boolean mayGive(Actor actor, Role role, Scope scope) {
    Set<Mover> movers = movers(actor, role, scope);
    return movers.contains(Relation.SYSTEM)
        || movers.contains(Role.NETWORK_ADMIN)
        || movers.contains(Relation.HOST_HEAD);
  }

  static boolean mayRead(Actor actor, UUID personId, Scope scope) {
    return actor.networkRoles().contains(Role.NETWORK_ADMIN)
        || personId.equals(actor.personId())
        || isHeadAt(actor, scope);
  }

  private static boolean isHeadAt(Actor actor, Scope scope) {
    return scope.kind() == Scope.Kind.SCHOOL && actor.isAtSchool(Role.HEAD, scope.id());
  }
}
