package org.lantern.school.tie;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.school.tie.TieAction.CONFIRM;
import static org.lantern.school.tie.TieAction.DISMISS;
import static org.lantern.school.tie.TieAction.END;
import static org.lantern.school.tie.TieState.CONFIRMED;
import static org.lantern.school.tie.TieState.DECLARED;
import static org.lantern.school.tie.TieState.DISMISSED;

import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a tie. */
final class TieLifecycle {
  private static final String CONFIRMS = "What was declared counts, and somebody has looked.";
  private static final String DISMISSES = "It binds nobody after all; the reason is kept.";
  private static final String ENDS = "It ends on a day; what it barred stays barred until then.";

  static final Lifecycle<TieState, TieAction> TABLE =
      Lifecycle.of(
          "tie",
          row(DECLARED, CONFIRM, CONFIRMED, Role.NETWORK_ADMIN, CONFIRMS),
          row(DISMISSED, CONFIRM, CONFIRMED, Role.NETWORK_ADMIN, CONFIRMS),
          row(DECLARED, DISMISS, DISMISSED, Role.NETWORK_ADMIN, DISMISSES),
          row(CONFIRMED, DISMISS, DISMISSED, Role.NETWORK_ADMIN, DISMISSES),
          row(DECLARED, END, DECLARED, Role.NETWORK_ADMIN, ENDS),
          row(CONFIRMED, END, CONFIRMED, Role.NETWORK_ADMIN, ENDS));

  private TieLifecycle() {}
}
