package org.lantern.accreditation.decision;

import static org.lantern.accreditation.decision.DecisionAction.ACCREDIT;
import static org.lantern.accreditation.decision.DecisionAction.DECLINE;
import static org.lantern.accreditation.decision.DecisionState.ACCREDITED;
import static org.lantern.accreditation.decision.DecisionState.DECLINED;
import static org.lantern.accreditation.decision.DecisionState.OPEN;
import static org.lantern.kit.lifecycle.Lifecycle.row;

import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a decision. */
final class DecisionLifecycle {
  static final Lifecycle<DecisionState, DecisionAction> TABLE =
      Lifecycle.of(
          "decision",
          row(
              OPEN,
              ACCREDIT,
              ACCREDITED,
              Role.NETWORK_ADMIN,
              "Somebody outside the team and without ties accredits until a day."),
          row(
              OPEN,
              DECLINE,
              DECLINED,
              Role.NETWORK_ADMIN,
              "Somebody outside the team and without ties declines and says why."));

  private DecisionLifecycle() {}
}
