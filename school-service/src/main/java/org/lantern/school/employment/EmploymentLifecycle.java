package org.lantern.school.employment;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.school.employment.EmploymentAction.END;
import static org.lantern.school.employment.EmploymentAction.REMOVE;
import static org.lantern.school.employment.EmploymentState.ENDED;
import static org.lantern.school.employment.EmploymentState.OPEN;
import static org.lantern.school.employment.EmploymentState.REMOVED;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of an employment. */
final class EmploymentLifecycle {
  private static final String ENDS = "Its last day is named, by somebody other than the person.";
  private static final String CLOSES = "The school closes, and its work with it.";
  private static final String NEVER_WAS = "It was written by mistake; the school reads as before.";
  private static final String NEVER_BEGAN = "The school closes before it begins.";

  static final Lifecycle<EmploymentState, EmploymentAction> TABLE =
      Lifecycle.of(
          "employment",
          row(OPEN, END, ENDED, Role.NETWORK_ADMIN, ENDS),
          row(OPEN, END, ENDED, Relation.SYSTEM, CLOSES),
          row(ENDED, END, ENDED, Role.NETWORK_ADMIN, ENDS),
          row(ENDED, END, ENDED, Relation.SYSTEM, CLOSES),
          row(OPEN, REMOVE, REMOVED, Role.NETWORK_ADMIN, NEVER_WAS),
          row(OPEN, REMOVE, REMOVED, Relation.SYSTEM, NEVER_BEGAN),
          row(ENDED, REMOVE, REMOVED, Role.NETWORK_ADMIN, NEVER_WAS),
          row(ENDED, REMOVE, REMOVED, Relation.SYSTEM, NEVER_BEGAN));

  private EmploymentLifecycle() {}
}
