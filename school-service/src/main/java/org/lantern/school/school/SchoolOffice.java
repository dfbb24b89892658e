package org.lantern.school.school;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Role;

/** Who keeps what a school writes of itself: its head, delegate and coordinator. */
public final class SchoolOffice {
  private static final Set<Role> OF_THE_SCHOOL =
      EnumSet.of(Role.HEAD, Role.SCHOOL_DELEGATE, Role.COORDINATOR);

  private SchoolOffice() {}

  /**
   * Whether somebody may write for a school; administrators may for all.
   *
   * @param schoolId null for what belongs to no school, which administrators alone write
   */
  public static boolean mayWrite(Actor actor, UUID schoolId) {
    return actor.is(Role.NETWORK_ADMIN)
        || (schoolId != null
            && OF_THE_SCHOOL.stream().anyMatch(role -> actor.isAtSchool(role, schoolId)));
  }
}
