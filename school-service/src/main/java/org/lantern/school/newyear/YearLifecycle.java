package org.lantern.school.newyear;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.school.newyear.YearAction.CHOOSE;
import static org.lantern.school.newyear.YearAction.DROP;
import static org.lantern.school.newyear.YearAction.FINISH;
import static org.lantern.school.newyear.YearAction.START;
import static org.lantern.school.newyear.YearState.DONE;
import static org.lantern.school.newyear.YearState.DRAFTED;
import static org.lantern.school.newyear.YearState.DROPPED;
import static org.lantern.school.newyear.YearState.STARTED;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of the step into a year. */
final class YearLifecycle {
  static final Lifecycle<YearState, YearAction> TABLE =
      Lifecycle.of(
          "school year",
          row(
              DRAFTED,
              CHOOSE,
              DRAFTED,
              Role.NETWORK_ADMIN,
              "An administrator says of a school whether its membership is renewed."),
          row(
              DRAFTED,
              START,
              STARTED,
              Role.NETWORK_ADMIN,
              "Nothing is unsure any more; every service does its part."),
          row(DRAFTED, DROP, DROPPED, Role.NETWORK_ADMIN, "The draft was made by mistake."),
          row(STARTED, FINISH, DONE, Relation.SYSTEM, "Every school has been seen to."));

  private YearLifecycle() {}
}
