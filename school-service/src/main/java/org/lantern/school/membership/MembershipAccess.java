package org.lantern.school.membership;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;

/** What somebody is to a membership: network staff, or the school's head or named delegate. */
final class MembershipAccess {
  private MembershipAccess() {}

  static Set<Mover> movers(Actor actor, UUID schoolId) {
    if (actor.isSystem()) {
      return Set.of(Relation.SYSTEM);
    }
    Set<Mover> movers = new HashSet<>(actor.networkRoles());
    if (actor.isAtSchool(Role.HEAD, schoolId) || actor.isAtSchool(Role.SCHOOL_DELEGATE, schoolId)) {
      movers.add(Relation.HOST_HEAD);
    }
    return movers;
  }
}
