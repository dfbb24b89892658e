package org.lantern.school.calendar;

import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.problem.Refusal;
import org.lantern.school.school.SchoolOffice;

/** Who may write a calendar; everybody of the network may read all. */
final class CalendarAccess {
  private CalendarAccess() {}

  /**
   * Lets pass who may write.
   *
   * @param schoolId the school whose calendar it is; null for the network's, an authority's, a
   *     trust's
   */
  static void requireMayWrite(Actor actor, UUID schoolId) {
    if (!SchoolOffice.mayWrite(actor, schoolId)) {
      throw new Refusal.NotAllowed(
          "The calendar of a school is written by its head, delegate or coordinator, the others by"
              + " the network's administrators. Ask one of them.");
    }
  }
}
