package org.lantern.school.role;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.school.role.RoleAction.WITHDRAW;
import static org.lantern.school.role.RoleState.HELD;
import static org.lantern.school.role.RoleState.WITHDRAWN;

import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a role. */
final class RoleLifecycle {
  static final Lifecycle<RoleState, RoleAction> TABLE =
      Lifecycle.of(
          "role",
          row(
              HELD,
              WITHDRAW,
              WITHDRAWN,
              Role.NETWORK_ADMIN,
              "A role ends when the network withdraws it; it stops working within moments."));

  private RoleLifecycle() {}
}
