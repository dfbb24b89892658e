package org.lantern.school.role;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.school.role.RoleAction.END;
import static org.lantern.school.role.RoleAction.WITHDRAW;
import static org.lantern.school.role.RoleState.HELD;
import static org.lantern.school.role.RoleState.WITHDRAWN;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a role. */
final class RoleLifecycle {
  private static final String ENDS = "A role can end on a day that is told before.";
  private static final String LEFT =
      "Who leaves a school holds no role there after the day; nobody does after its last.";

  static final Lifecycle<RoleState, RoleAction> TABLE =
      Lifecycle.of(
          "role",
          row(HELD, END, HELD, Role.NETWORK_ADMIN, ENDS),
          row(HELD, END, HELD, Relation.HOST_HEAD, ENDS),
          row(HELD, END, HELD, Relation.SYSTEM, LEFT),
          row(
              HELD,
              WITHDRAW,
              WITHDRAWN,
              Role.NETWORK_ADMIN,
              "A role ends when the network withdraws it; it stops working within moments."),
          row(
              HELD,
              WITHDRAW,
              WITHDRAWN,
              Relation.HOST_HEAD,
              "A head withdraws what colleagues hold at the school, never the head's own role."),
          row(HELD, WITHDRAW, WITHDRAWN, Relation.SYSTEM, LEFT));

  private RoleLifecycle() {}
}
