package org.lantern.school.role;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;
import org.lantern.kit.problem.Refusal;
import org.lantern.school.hub.HubService;
import org.lantern.school.school.SchoolService;
import org.lantern.school.trust.TrustService;

/** Which role exists in which kind of scope, and whether the scope itself exists. */
@Singleton
class RoleScopes {
  private static final Map<Role, Scope.Kind> KINDS =
      new EnumMap<>(
          Map.of(
              Role.NETWORK_ADMIN, Scope.Kind.NETWORK,
              Role.QUALITY_ASSURER, Scope.Kind.NETWORK,
              Role.REVIEWER, Scope.Kind.NETWORK,
              Role.HUB_MANAGER, Scope.Kind.HUB,
              Role.TRUST_LEADER, Scope.Kind.TRUST,
              Role.HEAD, Scope.Kind.SCHOOL,
              Role.SCHOOL_DELEGATE, Scope.Kind.SCHOOL,
              Role.COORDINATOR, Scope.Kind.SCHOOL,
              Role.PRACTICE_LEAD, Scope.Kind.SCHOOL,
              Role.GOVERNOR, Scope.Kind.SCHOOL));
  private static final Map<Capacity, Set<Role>> CAPACITIES =
      Map.of(
          Capacity.ORDINARY, Set.of(Role.values()),
          Capacity.ACTING, Set.of(Role.HEAD),
          Capacity.CHAIR, Set.of(Role.GOVERNOR));

  private final HubService hubs;
  private final TrustService trusts;
  private final SchoolService schools;

  RoleScopes(HubService hubs, TrustService trusts, SchoolService schools) {
    this.hubs = hubs;
    this.trusts = trusts;
    this.schools = schools;
  }

  /**
   * Lets a role pass that exists there.
   *
   * @throws Refusal.AgainstTheRules otherwise
   */
  void requireFitting(Role role, Scope scope, Capacity capacity) {
    boolean isNamed = (scope.kind() == Scope.Kind.NETWORK) == (scope.id() == null);
    if (!isRoleOf(role, scope.kind()) || !isNamed) {
      String how = KINDS.get(role) == Scope.Kind.NETWORK ? ", without an id." : ", with its id.";
      throw new Refusal.AgainstTheRules(whereItIs(role) + how);
    }
    if (!CAPACITIES.get(capacity).contains(role)) {
      throw new Refusal.AgainstTheRules(
          "Only a head can be acting, and only a governor the chair. Leave the capacity out.");
    }
    requireThere(scope);
  }

  static boolean isRoleOf(Role role, Scope.Kind kind) {
    return KINDS.get(role) == kind;
  }

  /** Where a role exists, as a sentence without its full stop. */
  static String whereItIs(Role role) {
    return "%s is a role of %s; give it there"
        .formatted(
            role,
            switch (KINDS.get(role)) {
              case NETWORK -> "the network";
              case HUB -> "a hub";
              case TRUST -> "a trust";
              case SCHOOL -> "a school";
            });
  }

  private void requireThere(Scope scope) {
    switch (scope.kind()) {
      case NETWORK -> {
        // There is one, always.
      }
      case HUB -> hubs.requireOpen(scope.id());
      case TRUST -> trusts.requireThere(scope.id());
      case SCHOOL -> schools.makeKnown(scope.id());
    }
  }
}
