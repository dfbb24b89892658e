package org.lantern.school.safeguarding;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Refusal;

/** Who may write a contact; everybody of the network may read all. */
final class SafeguardingAccess {
  private static final Set<Role> OF_THE_SCHOOL =
      EnumSet.of(Role.HEAD, Role.SCHOOL_DELEGATE, Role.COORDINATOR);

  private SafeguardingAccess() {}

  /**
   * Lets pass who may write.
   *
   * @param schoolId the school whose contact it is; null for an authority's
   */
  static void requireMayWrite(Actor actor, UUID schoolId) {
    boolean mayWrite =
        actor.is(Role.NETWORK_ADMIN)
            || (schoolId != null
                && OF_THE_SCHOOL.stream().anyMatch(role -> actor.isAtSchool(role, schoolId)));
    if (!mayWrite) {
      throw new Refusal.NotAllowed(
          "The contacts of a school are written by its head, delegate or coordinator, those of an"
              + " authority by the network's administrators. Ask one of them.");
    }
  }
}
