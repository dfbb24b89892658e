package org.lantern.review.objection;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.review.objection.ObjectionAction.LAPSE;
import static org.lantern.review.objection.ObjectionAction.SET_ASIDE;
import static org.lantern.review.objection.ObjectionAction.UPHOLD;
import static org.lantern.review.objection.ObjectionAction.WITHDRAW;
import static org.lantern.review.objection.ObjectionState.LAPSED;
import static org.lantern.review.objection.ObjectionState.RAISED;
import static org.lantern.review.objection.ObjectionState.UPHELD;
import static org.lantern.review.objection.ObjectionState.WITHDRAWN;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of an objection. */
final class ObjectionLifecycle {
  static final Lifecycle<ObjectionState, ObjectionAction> TABLE =
      Lifecycle.of(
          "objection",
          row(
              RAISED,
              UPHOLD,
              UPHELD,
              Role.NETWORK_ADMIN,
              "The network agrees, and the person leaves the team."),
          row(
              RAISED,
              SET_ASIDE,
              ObjectionState.SET_ASIDE,
              Role.NETWORK_ADMIN,
              "The network says to the school why the person stays."),
          row(RAISED, WITHDRAW, WITHDRAWN, Relation.HOST_HEAD, "The school takes it back."),
          row(RAISED, LAPSE, LAPSED, Relation.SYSTEM, "The person has left the team anyway."));

  private ObjectionLifecycle() {}
}
