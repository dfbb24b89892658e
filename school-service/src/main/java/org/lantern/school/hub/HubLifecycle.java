package org.lantern.school.hub;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.school.hub.HubAction.CLOSE;
import static org.lantern.school.hub.HubAction.RENAME;
import static org.lantern.school.hub.HubState.CLOSED;
import static org.lantern.school.hub.HubState.OPEN;

import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a hub. */
final class HubLifecycle {
  static final Lifecycle<HubState, HubAction> TABLE =
      Lifecycle.of(
          "hub",
          row(OPEN, RENAME, OPEN, Role.NETWORK_ADMIN, "A hub keeps its schools under a new name."),
          row(
              OPEN,
              CLOSE,
              CLOSED,
              Role.NETWORK_ADMIN,
              "A hub closes when no membership of today or later names it."));

  private HubLifecycle() {}
}
