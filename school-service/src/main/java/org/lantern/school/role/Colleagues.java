package org.lantern.school.role;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.employment.EmploymentFacts;

/**
 * To whom a head may give a role at the school: a role there walls its holder off from the school's
 * reviews, so nobody from outside may be given one against their will.
 */
@Singleton
class Colleagues {
  private static final Set<Role> STAFF = EnumSet.of(Role.NETWORK_ADMIN, Role.QUALITY_ASSURER);

  private final RoleGrantRepository grants;
  private final EmploymentFacts employments;
  private final NetworkTime time;

  Colleagues(RoleGrantRepository grants, EmploymentFacts employments, NetworkTime time) {
    this.grants = grants;
    this.employments = employments;
    this.time = time;
  }

  /**
   * Lets administrators pass, and heads for those who work at the school or held a role there.
   *
   * @throws Refusal.NotAllowed for everybody else, and for the network's own staff
   */
  void require(Actor actor, UUID personId, Scope scope) {
    if (actor.isSystem() || actor.networkRoles().contains(Role.NETWORK_ADMIN)) {
      return;
    }
    List<RoleGrant> held = grants.allOf(personId);
    boolean staff =
        grants.heldBy(personId).stream().anyMatch(grant -> STAFF.contains(grant.getRole()));
    boolean known = held.stream().anyMatch(grant -> scope.id().equals(grant.getScopeId()));
    if (staff || !(known || employments.worksAt(personId, scope.id(), time.today()))) {
      throw new Refusal.NotAllowed(
          "A head gives roles to people who work at the school or held a role there. Invite them,"
              + " or ask an administrator.");
    }
  }
}
