package org.lantern.school.ending;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.school.ending.EndingAction.DROP;
import static org.lantern.school.ending.EndingAction.SETTLE;
import static org.lantern.school.ending.EndingState.DROPPED;
import static org.lantern.school.ending.EndingState.SEEN;
import static org.lantern.school.ending.EndingState.SETTLED;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a school's ending. */
final class EndingLifecycle {
  static final Lifecycle<EndingState, EndingAction> TABLE =
      Lifecycle.of(
          "ending",
          row(
              SEEN,
              SETTLE,
              SETTLED,
              Relation.SYSTEM,
              "The register's links say what happened, and it needs nobody to decide."),
          row(
              SEEN,
              SETTLE,
              SETTLED,
              Role.NETWORK_ADMIN,
              "An administrator says what happened, and it takes its consequences."),
          row(SEEN, DROP, DROPPED, Relation.SYSTEM, "The register has the school open again."),
          row(
              SEEN,
              DROP,
              DROPPED,
              Role.NETWORK_ADMIN,
              "The register is wrong; the reason is kept."));

  private EndingLifecycle() {}
}
