package org.lantern.school.person;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Refusal;

/** Who may know more of a person than the name: they themselves and the administrators. */
@Singleton
public class PersonAccess {
  private final CurrentActor currentActor;

  PersonAccess(CurrentActor currentActor) {
    this.currentActor = currentActor;
  }

  /**
   * @throws Refusal.NotFound for everybody else
   */
  public void requireMayRead(UUID personId) {
    Actor actor = currentActor.get();
    if (!actor.networkRoles().contains(Role.NETWORK_ADMIN) && !personId.equals(actor.personId())) {
      throw new Refusal.NotFound();
    }
  }
}
