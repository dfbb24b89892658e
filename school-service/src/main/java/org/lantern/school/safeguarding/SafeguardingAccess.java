package org.lantern.school.safeguarding;

import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.problem.Refusal;
import org.lantern.school.school.SchoolOffice;

/** Who may write a contact; everybody of the network may read all. */
final class SafeguardingAccess {
  private SafeguardingAccess() {}

  /**
   * Lets pass who may write.
   *
   * @param schoolId the school whose contact it is; null for an authority's
   */
  static void requireMayWrite(Actor actor, UUID schoolId) {
    if (!SchoolOffice.mayWrite(actor, schoolId)) {
      throw new Refusal.NotAllowed(
          "The contacts of a school are written by its head, delegate or coordinator, those of an"
              + " authority by the network's administrators. Ask one of them.");
    }
  }
}
