package org.lantern.school.calendar;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Refusal;

/** Who may write a calendar; everybody of the network may read all. */
final class CalendarAccess {
  private static final Set<Role> OF_THE_SCHOOL =
      EnumSet.of(Role.HEAD, Role.SCHOOL_DELEGATE, Role.COORDINATOR);

  private CalendarAccess() {}

  /**
   * Lets pass who may write.
   *
   * @param schoolId the school whose calendar it is; null for the network's, an authority's, a
   *     trust's
   */
  static void requireMayWrite(Actor actor, UUID schoolId) {
    boolean mayWrite =
        actor.is(Role.NETWORK_ADMIN)
            || (schoolId != null
                && OF_THE_SCHOOL.stream().anyMatch(role -> actor.isAtSchool(role, schoolId)));
    if (!mayWrite) {
      throw new Refusal.NotAllowed(
          "The calendar of a school is written by its head, delegate or coordinator, the others by"
              + " the network's administrators. Ask one of them.");
    }
  }
}
