package org.lantern.school.employment;

import java.time.LocalDate;
import java.util.UUID;
import org.lantern.kit.actor.Actor;

/** Told in the same transaction when somebody leaves a school. */
public interface LeftSchool {
  /**
   * @param on the last day there
   */
  void left(Actor actor, UUID personId, UUID schoolId, LocalDate on);
}
